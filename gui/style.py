"""One Qt style sheet and one palette, made from the roles of a theme.

Panes set no colours: they set object names and these dynamic properties, and the sheet does the rest.

- any QWidget: `surface` = "panel" | "window" | "lane" | "chip" (its background)
- QLabel: `tone` = "soft" | "accent" | "error" | "good"; `type_size` = "title" (17) | "heading" (14) | "small" (11.5); `strong` = true
- QPushButton / QToolButton: plain 28 px; `kind` = "primary" | "flat" | "link" | "chip"
- QFrame: `line` = "horizontal" | "vertical" (a separating line); `box` = true (a card with a border)
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from gui.icons import coloured_file
from gui.theme import MONO, SANS, Theme

BASE = Template("""
* { font-family: $sans; font-size: 13px; outline: 0; }
QWidget { color: $ink; }
QMainWindow, QDialog { background: $window; }
QWidget[surface="panel"] { background: $panel; }
QWidget[surface="window"] { background: $window; }
QWidget[surface="lane"] { background: $lane; }
QWidget[surface="chip"] { background: $chip; border-radius: 11px; }
QLabel { background: transparent; }
QLabel[tone="soft"] { color: $soft; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="good"] { color: $good; }
QLabel[type_size="title"] { font-size: 17px; font-weight: 600; }
QLabel[type_size="heading"] { font-size: 14px; font-weight: 600; }
QLabel[type_size="small"] { font-size: 12px; }
QLabel[strong="true"] { font-weight: 600; }
QLabel[mono="true"] { font-family: $mono; }
QLabel:disabled { color: $soft; }
QFrame[line="horizontal"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[line="vertical"] { background: $line; border: 0; max-width: 1px; min-width: 1px; }
QFrame[box="true"] { background: $panel; border: 1px solid $line; border-radius: 8px; }
QToolTip { background: $panel; color: $ink; border: 1px solid $line; padding: 4px 6px; font-size: 12px; }
""")

BUTTONS = Template("""
QPushButton, QToolButton { background: $panel; color: $ink; border: 1px solid $line; border-radius: 6px; min-height: 26px;
    max-height: 26px;
    padding: 0 11px; font-size: 12.5px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked, QPushButton:open { background: $chip; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 10px; min-height: 24px; max-height: 24px; }
QPushButton:disabled, QToolButton:disabled { color: $soft; background: $window; }
QPushButton::menu-indicator { image: url($chevron_down); width: 10px; height: 10px; right: 8px; subcontrol-origin: padding;
    subcontrol-position: center right; }
QPushButton[menu="true"]::menu-indicator { image: none; width: 0; }
QToolButton::menu-indicator { image: none; }
QPushButton[kind="primary"], QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover, QPushButton:default:hover { background: $accent; border-color: $ink; }
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled, QPushButton:default:disabled { background: $chip; color: $soft; border-color: $line; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent; border-color: transparent; padding: 0 7px; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:checked, QToolButton[kind="flat"]:checked { background: $chip; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: 2px solid $accent; padding: 0 6px; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 0 3px;
    min-height: 20px; max-height: 20px; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border: 1px solid $accent; border-radius: 4px; padding: 0 3px; }
QPushButton[kind="chip"], QToolButton[kind="chip"] { background: $chip; border: 1px solid $chip; border-radius: 12px; min-height: 22px;
    max-height: 22px; padding: 0 10px; font-size: 12px; }
QPushButton[kind="chip"]:hover, QToolButton[kind="chip"]:hover { background: $hover; border-color: $hatch; }
QPushButton[kind="chip"]:focus, QToolButton[kind="chip"]:focus { border: 2px solid $accent; border-radius: 12px; padding: 0 9px;
    min-height: 20px; max-height: 20px; }
QPushButton[kind="chip"]:checked, QToolButton[kind="chip"]:checked { border: 1px solid $accent; color: $accent; }
""")

FIELDS = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QKeySequenceEdit QLineEdit { background: $window; color: $ink;
    border: 1px solid $line; border-radius: 6px; padding: 0 9px; selection-background-color: $accent; selection-color: $on_accent;
    font-size: 12.5px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: 26px; max-height: 26px; }
QDialog QLineEdit, QDialog QComboBox, QDialog QSpinBox, QDialog QDoubleSpinBox { background: $panel; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 2px solid $accent;
    padding: 0 8px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { min-height: 24px; max-height: 24px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: $soft; background: $chip; }
QLineEdit[wrong="true"] { border-color: $error; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: 0; padding: 0 0 0 8px;
    min-height: 22px; max-height: 22px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url($chevron_down); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 4px;
    selection-background-color: $chip;
    selection-color: $ink; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: 0;
    margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: 0;
    margin: 0 2px 2px 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($chevron_up); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($chevron_down); width: 9px; height: 9px; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $soft; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: 14px; height: 14px; border: 1px solid $soft;
    border-radius: 3px;
    background: $panel; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked { background: $accent;
    border-color: $accent;
    image: url($check); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { border-color: $accent; image: url($dash); }
QCheckBox::indicator:disabled { border-color: $line; background: $chip; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $soft; border-radius: 8px; background: $panel; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; background: $on_accent; }
""")

VIEWS = Template("""
QAbstractScrollArea { background: $panel; border: 0; }
QAbstractItemView { background: $panel; border: 0; alternate-background-color: $lane; selection-background-color: $chip;
    selection-color: $ink; }
QAbstractItemView::item { border: 0; min-height: 26px; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $chip; color: $ink; }
QTableView::item { padding: 0 5px; }
QAbstractItemView[framed="true"] { border: 1px solid $line; border-radius: 6px; }
QAbstractItemView[framed="true"]:focus { border: 1px solid $accent; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url($chevron_right); }
QTreeView::branch:has-children:open { image: url($chevron_down); }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section { background: $panel; color: $soft; border: 0; border-bottom: 1px solid $line; padding: 5px 8px; font-size: 12px;
    font-weight: 600; }
QTableView { gridline-color: $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 30px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 30px; margin: 2px 2px 2px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; color: $soft; border: 0; border-bottom: 2px solid transparent; padding: 7px 2px 6px 2px;
    margin: 0 18px 0 0;
    font-size: 13px; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus { color: $accent; }
QProgressBar { background: $chip; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QGroupBox { border: 0; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $soft; }
""")

WINDOW = Template("""
QMenuBar { background: $panel; border: 0; padding: 0 12px; font-size: 12.5px; }
QMenuBar::item { background: transparent; color: $soft; padding: 5px 8px 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $chip; color: $ink; }
QMenu { background: $panel; border: 1px solid $line; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 5px; font-size: 12.5px; }
QMenu::item:selected { background: $chip; }
QMenu::item:disabled { color: $soft; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 8px; }
QMenu::indicator:checked { image: url($check_accent); }
QMenu::right-arrow { image: url($chevron_right); width: 9px; height: 9px; right: 8px; }
#top_bar { background: $panel; border-bottom: 1px solid $line; }
#wordmark { color: $accent; font-size: 16px; font-weight: 600; }
#project_name { font-size: 14px; font-weight: 600; }
#counts, #key_hint { color: $soft; font-size: 12px; }
#search_field { padding-left: 30px; padding-right: 34px; }
#search_field:focus { padding-left: 29px; padding-right: 33px; }
QLabel[keycap="true"] { background: $chip; color: $soft; border-radius: 4px; padding: 1px 6px; font-size: 12px; }
#status_bar { background: $window; border-top: 1px solid $line; }
#status_bar QLabel { color: $soft; font-size: 11.5px; }
#status_bar QToolButton { min-height: 18px; max-height: 18px; padding: 0 4px; font-size: 11.5px; }
#status_bar QToolButton:focus { min-height: 16px; max-height: 16px; }
#banner { background: $mark; border-bottom: 1px solid $line; }
#banner[level="error"] { background: $panel; border-bottom: 2px solid $error; }
#banner QLabel { color: $ink; font-size: 12.5px; }
#pane_line { background: transparent; }
#pane_line[active="true"] { background: $accent; }
#overlay { background: $panel; border: 1px solid $line; border-radius: 10px; }
#overlay QLineEdit { min-height: 34px; max-height: 34px; font-size: 14px; border: 0; background: transparent; padding: 0 6px; }
#overlay QLineEdit:focus { border: 0; padding: 0 6px; min-height: 34px; max-height: 34px; }
#overlay QAbstractItemView { background: $panel; }
#hint_card { background: $panel; border: 1px solid $accent; border-radius: 8px; }
#welcome_title { font-size: 22px; font-weight: 600; }
""")

SHEETS = (BASE, BUTTONS, FIELDS, VIEWS, WINDOW)


def style_sheet(theme: Theme) -> str:
    """The whole style sheet for a theme."""
    values = dict(theme.roles)
    for name, icon, role in (
        ("chevron_down", "chevron-down", "soft"),
        ("chevron_up", "chevron-up", "soft"),
        ("chevron_right", "chevron-right", "soft"),
        ("check", "check", "on_accent"),
        ("check_accent", "check", "accent"),
        ("dash", "dash", "accent"),
    ):
        values[name] = coloured_file(icon, theme.roles[role]).as_posix()
    values["handle"] = theme.colour("faint", 0.55).name(QColor.NameFormat.HexArgb)
    values["sans"] = ", ".join(f'"{family}"' for family in SANS)
    values["mono"] = ", ".join(f'"{family}"' for family in MONO)
    return "\n".join(sheet.substitute(values) for sheet in SHEETS)


def palette(theme: Theme) -> QPalette:
    """The palette for what no style sheet reaches: placeholders, links, text documents."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Base: "panel",
        QPalette.ColorRole.AlternateBase: "lane",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.PlaceholderText: "soft",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.BrightText: "accent",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Light: "hover",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "line",
        QPalette.ColorRole.Dark: "hatch",
        QPalette.ColorRole.Shadow: "ink",
    }
    for role, name in roles.items():
        made.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("soft"))
    return made


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and have the sheet looked up again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio, 1..21.  Source: WCAG 2.2, "contrast ratio" and "relative luminance"."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
