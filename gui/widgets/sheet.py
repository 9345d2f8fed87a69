"""What the panes add to the window's style sheet (`gui.style`), made from a theme's roles, and type sizes for single widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui.theme import SANS, Theme, font

_SHEET = """
QWidget#pane, QWidget#pane_body, QScrollArea#pane_scroll, QTextEdit#reader_text, QTextEdit#reader_text:focus {{
    background: {panel}; border: 0; padding: 0; }}
QLabel {{ color: {ink}; background: transparent; selection-background-color: {accent}; selection-color: {on_accent}; }}
QLabel[tone="soft"] {{ color: {soft}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[tone="good"] {{ color: {good}; }}
QLabel[tone="error"] {{ color: {error}; }}
QFrame#rule {{ background: {line}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame#side {{ background: {lane}; border: 1px solid {line}; border-radius: 6px; }}
QFrame#field {{ background: {window}; border: 1px solid {line}; border-radius: 6px; }}
QFrame#field[active="true"] {{ border: 2px solid {accent}; }}
QFrame#field QLineEdit, QFrame#field QLineEdit:focus {{ background: transparent; border: 0; padding: 0; min-height: 20px; max-height: 22px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QPushButton#link, QPushButton#switch {{ background: transparent; color: {soft}; border: 1px solid transparent; border-radius: 4px;
    padding: 0 1px; min-height: 18px; max-height: 18px; text-align: left; }}
QPushButton#switch {{ padding: 0 4px; }}
QPushButton#switch[over="true"] {{ background: {panel}; }}
QPushButton#link {{ color: {ink}; text-decoration: underline; padding: 0 2px 0 0; }}
QPushButton#link[tone="soft"] {{ color: {soft}; text-decoration: none; }}
QPushButton#link:hover, QPushButton#switch:checked {{ color: {accent}; }}
QPushButton#switch:hover {{ color: {ink}; background: {hover}; }}
QPushButton#link:focus, QPushButton#switch:focus {{ border: 1px solid {accent}; }}
QPushButton#quote {{ background: transparent; border: 0; padding: 0; min-height: 0; max-height: 40px; }}
QPushButton#sentence {{ background: transparent; border: 0; padding: 0; min-height: 0; max-height: 4000px; }}
QPushButton[kind="chip"][tone="soft"] {{ color: {soft}; }}
QTextEdit#reader_text {{ color: {ink}; selection-background-color: {accent}; selection-color: {on_accent}; }}
"""


def pane_sheet(theme: Theme) -> str:
    """The style sheet for a pane and all in it."""
    return _SHEET.format(**theme.roles)


def set_type(widget: QWidget, size: float, *, bold: bool = False, families: list[str] | None = None) -> None:
    """Give one widget a type size in pixels.  Both ways, since a style sheet's font wins over `setFont`."""
    made = font(size, bold=bold, families=families)
    widget.setFont(made)
    names = ", ".join(f'"{family}"' for family in families or SANS)
    widget.setStyleSheet(f"font-family: {names}; font-size: {made.pixelSize()}px; font-weight: {600 if bold else 400};")
