"""Every command the program has, declared once: menus, palette, key help and the README's table of keys come from here.

A pane offers the functions behind them as `commands() -> dict[action id, function without arguments]`; the main window
puts both together (`test_declared` sees to it that neither side has one more than the other).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from model.translation import noted, tr


@dataclass(frozen=True, slots=True)
class Action:
    """One command.  `keys` in QKeySequence's portable text; `physical` keys act by place on the keyboard, not by letter.

    `scope`: "window" acts wherever the focus is (but for a text field that takes the key), "reader" only there.
    `when`: the conditions of `gui.standing` that must hold for it to run; without them it is shown greyed, with the reason.
    `place`: the menu, or "menu/group" for a small menu in it.
    """

    id: str
    text: str
    place: str
    keys: tuple[str, ...] = ()
    physical: bool = False
    scope: str = "window"
    hint: str = ""  # short words for the key hints in the status bar
    when: tuple[str, ...] = ("panes",)
    mac: tuple[str, ...] = ()  # the keys on macOS, where its custom has others

    @property
    def menu(self) -> str:
        return self.place.partition("/")[0]

    @property
    def group(self) -> str:
        """The small menu within the menu, "" for none."""
        return self.place.partition("/")[2]


ALWAYS: tuple[str, ...] = ()
CHANGES = ("event", "writable")  # what changes the selected event
MOVING = "Event/Move and lengthen"
ARTICLES = "File/Articles"


MENUS = ("File", "Edit", "Event", "View", "Lanes", "Go", "Participants", "Filter", "Review", "Help")

ACTIONS: tuple[Action, ...] = (
    Action("file.new", "New project…", "File", ("Ctrl+N",), when=ALWAYS),
    Action("file.open", "Open project…", "File", ("Ctrl+O",), when=ALWAYS),
    Action("file.recent", "Open a recent project…", "File", ("Ctrl+Shift+O",), when=ALWAYS),
    Action("file.new_window", "New window", "File", ("Ctrl+Shift+N",), when=ALWAYS),
    Action("file.open_in_new", "Open project in a new window…", "File", when=ALWAYS),
    Action("file.save", "Save", "File", ("Ctrl+S",), when=("project",)),
    Action("file.save_copy", "Save a copy…", "File", ("Ctrl+Shift+S",), when=("project",)),
    Action("file.add_files", "Add articles or event tables…", "File", ("Ctrl+I",), when=ALWAYS),
    Action("file.add_folder", "Add a folder of articles…", "File", ("Ctrl+Shift+I",), when=ALWAYS),
    Action("file.finish", "Go on reading articles", "File", when=("left_over", "writable")),
    Action("file.failures", "Files that could not be read…", "File", when=("failures",)),
    Action("file.tables", "Event tables…", "File", when=("tables",)),
    Action("file.read_again", "Read the article again", ARTICLES, ("Ctrl+Shift+R",), when=("article", "writable")),
    Action("file.read_all_again", "Read all articles again…", ARTICLES, when=("panes", "writable")),
    Action("file.article_out", "Take the article out…", ARTICLES, when=("article", "writable")),
    Action("file.articles_out", "Articles taken out…", ARTICLES, when=("project",)),
    Action("file.export_image", "Export image…", "File", ("Ctrl+E",), when=("project",)),
    Action("file.export_data", "Export data…", "File", ("Ctrl+Shift+E",), when=("project",)),
    Action("file.copy_image", "Copy image of what is shown", "File", ("Ctrl+Alt+C",), when=("project",)),
    Action("file.print", "Print…", "File", ("Ctrl+P",), when=("project",)),
    Action("file.open_image", "Open what an image holds…", "File", when=ALWAYS),
    Action("file.close_window", "Close the window", "File", ("Ctrl+W",), when=ALWAYS),
    Action("file.quit", "Quit", "File", ("Ctrl+Q",), when=ALWAYS),
    Action("edit.undo", "Undo", "Edit", ("Ctrl+Z",), when=("undo",)),
    Action("edit.redo", "Redo", "Edit", ("Ctrl+Shift+Z", "Ctrl+Y"), when=("redo",)),
    Action("edit.history", "History…", "Edit", ("Ctrl+H",), when=("project",)),
    Action("edit.publication", "Correct publication date…", "Edit", ("Ctrl+Shift+D",), when=("article", "writable")),
    Action("edit.resting", "Corrections that found nothing to stand on…", "Edit", when=("project",)),
    Action("edit.search", "Search", "Edit", ("/", "Ctrl+F"), hint="search", when=("project",)),
    Action("edit.next_hit", "Next hit", "Edit", ("F3",), when=("search",)),
    Action("edit.previous_hit", "Previous hit", "Edit", ("Shift+F3",), when=("search",)),
    Action("edit.find", "Find in the article", "Edit", ("Ctrl+F",), scope="reader", when=("panes", "article")),
    Action("edit.clear", "Clear search, selection, filter", "Edit", ("Esc",), when=ALWAYS),
    Action("edit.cite", "Copy citation of the sentence", "Edit", ("Ctrl+Shift+C",), when=("panes", "article")),
    Action("edit.cite_bibtex", "Copy citation as BibTeX", "Edit", when=("panes", "article")),
    Action("edit.cite_csl", "Copy citation as CSL JSON", "Edit", when=("panes", "article")),
    Action("edit.settings", "Settings…", "Edit", ("Ctrl+,",), when=ALWAYS),
    Action("edit.keys", "Keys…", "Edit", when=ALWAYS),
    Action("edit.event", "Edit event…", "Event", ("E",), when=CHANGES),
    Action("edit.add", "Add event…", "Event", ("I", "Ins"), when=("panes", "writable")),
    Action("edit.add_selected", "Add event from the selected text…", "Event", ("I",), scope="reader", when=("panes", "writable")),
    Action("edit.came_of", "Came of the plan…", "Event", ("Shift+E",), when=CHANGES),
    Action("edit.take_back", "Take back all changes of the event", "Event", when=CHANGES),
    Action("review.pick", "Pick the event, or let it go", "Event", ("Ctrl+Return", "Ctrl+Enter"), when=("panes", "event")),
    Action("review.merge", "Merge events…", "Event", ("Ctrl+M",), when=("panes", "writable")),
    Action("review.split", "Split event…", "Event", ("Ctrl+Shift+M",), when=CHANGES),
    Action("review.same", "Same as…", "Event", ("Q",), when=CHANGES),
    Action("review.different", "Not the same…", "Event", ("Shift+Q",), when=("panes", "writable")),
    Action("edit.add_report", "Add the selected text as a report of the event", "Event/Reports", ("Shift+I",), when=CHANGES),
    Action("edit.take_report_off", "Take this report off the event", "Event/Reports", ("Shift+Del",), when=CHANGES),
    Action("edit.this_one", "Disagreement: the left account stands", "Event/Disagreement", ("1",), when=CHANGES),
    Action("edit.that_one", "Disagreement: the right account stands", "Event/Disagreement", ("2",), when=CHANGES),
    Action("edit.keep_both", "Disagreement: keep both accounts", "Event/Disagreement", ("3",), when=CHANGES),
    Action("edit.reopen", "Disagreement: open it again", "Event/Disagreement", ("4",), when=CHANGES),
    Action("edit.move_earlier", "Move the event earlier, by the unit of the axis", MOVING, ("Alt+Shift+Left",), when=CHANGES),
    Action("edit.move_later", "Move the event later, by the unit of the axis", MOVING, ("Alt+Shift+Right",), when=CHANGES),
    Action("edit.begin_earlier", "Let the event begin earlier", MOVING, ("Alt+Shift+Up",), when=CHANGES),
    Action("edit.begin_later", "Let the event begin later", MOVING, ("Alt+Shift+Down",), when=CHANGES),
    Action("edit.end_earlier", "Let the event end earlier", MOVING, ("Ctrl+Shift+Left",), when=CHANGES),
    Action("edit.end_later", "Let the event end later", MOVING, ("Ctrl+Shift+Right",), when=CHANGES),
    Action("review.series_move", "Put into a series…", "Event/Series", ("O",), when=CHANGES),
    Action("review.series_new", "New series…", "Event/Series", ("Ins",), scope="series", when=("panes", "writable")),
    Action("review.series_rename", "Rename the series…", "Event/Series", ("F2",), scope="series", when=("panes", "writable")),
    Action("review.series_merge", "Merge series…", "Event/Series", ("Ctrl+M",), scope="series", when=("panes", "writable")),
    Action("review.series_split", "Split rounds off…", "Event/Series", ("Ctrl+Shift+M",), scope="series", when=("panes", "writable")),
    Action("view.zoom_in", "Zoom in", "View", ("W", "+", "="), physical=True, hint="zoom"),
    Action("view.zoom_out", "Zoom out", "View", ("S", "-"), physical=True, hint="zoom"),
    Action("view.pan_left", "Pan left", "View", ("A",), physical=True, hint="pan"),
    Action("view.pan_right", "Pan right", "View", ("D",), physical=True, hint="pan"),
    Action("view.fit", "Zoom to selection, again: fit all", "View", ("F",), hint="fit"),
    Action("view.measure", "Measure from this event, again: to that event", "View", ("M",)),
    Action("view.fold", "Fold empty stretches", "View", ("Z",)),
    Action("view.pin_card", "Pin the event card", "View", ("Space",)),
    Action("view.list", "Event list", "View", ("L",)),
    Action("view.findings", "Findings: hiatuses, claims, plans, disagreements", "View", ("U",)),
    Action("view.sort_list", "Sort the list by this column, again: the other way", "View", ("Shift+L",)),
    Action("view.as_read", "Reader: clean text or as read", "View", ("R",)),
    Action("view.beside", "Reader: two reports side by side", "View", ("B",)),
    Action("view.text_larger", "Reader: larger text", "View", ("Ctrl++", "Ctrl+=")),
    Action("view.text_smaller", "Reader: smaller text", "View", ("Ctrl+-",)),
    Action("view.text_normal", "Reader: text in its own size", "View", ("Ctrl+0",)),
    Action("view.text_width", "Reader: the next wider column", "View", ("Ctrl+Shift+W",)),
    Action("view.theme_system", "Theme: as the system", "View/Theme", when=ALWAYS),
    Action("view.theme_light", "Theme: light", "View/Theme", when=ALWAYS),
    Action("view.theme_dark", "Theme: dark", "View/Theme", when=ALWAYS),
    Action("view.theme_contrast_light", "Theme: high contrast, light", "View/Theme", when=ALWAYS),
    Action("view.theme_contrast_dark", "Theme: high contrast, dark", "View/Theme", when=ALWAYS),
    Action("view.next_pane", "Next pane", "View", ("F6",), when=ALWAYS),
    Action("view.previous_pane", "Previous pane", "View", ("Shift+F6",), when=ALWAYS),
    Action("view.palette", "Command palette", "View", ("Ctrl+K", "Ctrl+Shift+P"), when=ALWAYS),
    Action("view.full_screen", "Full screen", "View", ("F11",), mac=("Meta+Ctrl+F",), when=ALWAYS),
    Action("lanes.by_series", "Lanes by series", "Lanes", ("G, S",)),
    Action("lanes.by_country", "Lanes by country", "Lanes", ("G, C",)),
    Action("lanes.by_participant", "Lanes by participant", "Lanes", ("G, P",)),
    Action("lanes.by_person", "Lanes by person", "Lanes", ("G, Shift+P",)),
    Action("lanes.by_organization", "Lanes by organization", "Lanes", ("G, O",)),
    Action("lanes.by_place", "Lanes by place", "Lanes", ("G, L",)),
    Action("lanes.by_article", "Lanes by article or table", "Lanes", ("G, A",)),
    Action("lanes.by_source", "Lanes by source: who published it", "Lanes", ("G, R",)),
    Action("lanes.by_kind", "Lanes by kind", "Lanes", ("G, K",)),
    Action("lanes.by_status", "Lanes by status", "Lanes", ("G, T",)),
    Action("lanes.by_none", "No lanes: all events together", "Lanes", ("G, N",)),
    Action("lanes.order_first", "Sort lanes by first event", "Lanes", ("G, 1",)),
    Action("lanes.order_count", "Sort lanes by number of events", "Lanes", ("G, 2",)),
    Action("lanes.order_name", "Sort lanes by name", "Lanes", ("G, 3",)),
    Action("lanes.collapse", "Collapse or expand the lane", "Lanes", ("C",)),
    Action("lanes.collapse_all", "Collapse or expand all lanes", "Lanes", ("Shift+C",)),
    Action("lanes.pin", "Pin the lane to the top, or let it go", "Lanes", ("T",)),
    Action("lanes.up", "Move the lane up", "Lanes", ("Ctrl+Shift+Up",)),
    Action("lanes.down", "Move the lane down", "Lanes", ("Ctrl+Shift+Down",)),
    Action("lanes.reset", "Put all lanes back as they were", "Lanes"),
    Action("lanes.find", "Go to lane…", "Lanes", ("Ctrl+L",)),
    Action("lanes.scroll_up", "Scroll the lanes up", "Lanes/Scroll", ("Ctrl+Up",)),
    Action("lanes.scroll_down", "Scroll the lanes down", "Lanes/Scroll", ("Ctrl+Down",)),
    Action("lanes.page_up", "Scroll the lanes a page up", "Lanes/Scroll", ("Ctrl+PgUp",)),
    Action("lanes.page_down", "Scroll the lanes a page down", "Lanes/Scroll", ("Ctrl+PgDown",)),
    Action("go.previous_event", "Previous event", "Go", ("Left",), hint="event"),
    Action("go.next_event", "Next event", "Go", ("Right",), hint="event"),
    Action("go.next_hiatus", "Next hiatus", "Go", ("H",)),
    Action("go.previous_hiatus", "Previous hiatus", "Go", ("Shift+H",)),
    Action("go.lane_up", "Nearest event in the lane above", "Go", ("Up",), hint="lane"),
    Action("go.lane_down", "Nearest event in the lane below", "Go", ("Down",), hint="lane"),
    Action("go.first_event", "First event", "Go", ("Home",)),
    Action("go.last_event", "Last event", "Go", ("End",)),
    Action("go.screen_back", "One screen back", "Go", ("PgUp",)),
    Action("go.screen_forward", "One screen forward", "Go", ("PgDown",)),
    Action("go.view_back", "Back to the view before", "Go", ("Backspace", "Alt+Left")),
    Action("go.view_forward", "Forward again", "Go", ("Alt+Right",)),
    Action("go.date", "Go to date…", "Go", ("Ctrl+G",)),
    Action("go.reader", "Open in reader", "Go", ("Return", "Enter")),
    Action("go.next_report", "Next report of this event", "Go", ("]",), when=("panes", "event")),
    Action("go.previous_report", "Previous report of this event", "Go", ("[",), when=("panes", "event")),
    Action("go.next_mark", "Next date phrase or name", "Go", (".",), when=("panes", "article")),
    Action("go.previous_mark", "Previous date phrase or name", "Go", (",",), when=("panes", "article")),
    Action("participants.panel", "Find a participant", "Participants", ("P",)),
    Action("participants.details", "Details of the participant", "Participants", ("Return", "Enter"), scope="participants"),
    Action("participants.toggle", "Check or uncheck the participant", "Participants", ("Space",), scope="participants"),
    Action("participants.only", "Only this participant", "Participants", ("Alt+Space",), scope="participants"),
    Action("participants.mode", "Any of, all of or none of the checked", "Participants", ("Ctrl+Shift+A",)),
    Action("participants.edit", "Edit the participant…", "Participants", ("F2",), scope="participants"),
    Action("participants.merge", "Merge the participant with…", "Participants", ("Ctrl+M",), scope="participants"),
    Action("participants.split", "Split a name off the participant…", "Participants", ("Ctrl+Shift+M",), scope="participants"),
    Action("participants.by_count", "Sort participants by number of events", "Participants"),
    Action("participants.by_name", "Sort participants by name", "Participants"),
    Action("participants.by_first", "Sort participants by when they were first seen", "Participants"),
    Action("filter.open", "Filter…", "Filter", ("X",)),
    Action("filter.words", "Filter by words…", "Filter", ("Ctrl+Shift+F",)),
    Action("filter.time", "Filter by time…", "Filter"),
    Action("filter.kinds", "Filter by kind…", "Filter"),
    Action("filter.statuses", "Filter by status…", "Filter"),
    Action("filter.in_view", "Only what is in view", "Filter", ("V",)),
    Action("filter.certain", "Only certain dates", "Filter"),
    Action("filter.uncertain", "Only uncertain dates", "Filter"),
    Action("filter.clear", "Clear the filter", "Filter", ("Shift+X",), when=("panes", "filter")),
    Action("review.start", "Review what was read", "Review", ("Ctrl+R",), when=("panes", "writable")),
    Action("review.accept", "Accept event", "Review", ("Y",), when=CHANGES),
    Action("review.dismiss", "Dismiss event", "Review", ("N", "Del"), when=CHANGES),
    Action("review.unreview", "Take the event's review back", "Review", when=CHANGES),
    Action("review.skip", "Next event to review", "Review", ("J",), when=("review",)),
    Action("review.back", "Event looked at before", "Review", ("K",), when=("review",)),
    Action("review.scope_all", "Review all events", "Review", when=("panes", "writable")),
    Action("review.scope_filter", "Review what the filter shows", "Review", when=("panes", "writable")),
    Action("review.scope_lane", "Review this lane", "Review", when=CHANGES),
    Action("review.scope_article", "Review this article", "Review", when=("article", "writable")),
    Action("review.doubtful_first", "Review uncertain and disputed events first", "Review", when=("panes", "writable")),
    Action("review.accept_many", "Accept many events…", "Review", ("Shift+Y",), when=("panes", "writable")),
    Action("review.dismiss_many", "Dismiss many events…", "Review", ("Shift+N",), when=("panes", "writable")),
    Action("review.dismissed", "Dismissed events…", "Review", ("Ctrl+D",), when=("project",)),
    Action("help.keys", "All keys", "Help", ("?", "F1"), hint="all keys", when=ALWAYS),
    Action("help.tour", "Show the first hints again", "Help"),
    Action("help.about", "About Hiatus", "Help", when=ALWAYS),
)

HINTS = ("zoom", "pan", "event", "lane", "fit", "search", "all keys")  # in the status bar, in this order

SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "PgDown": "PgDn"}
NAMED_KEYS = (
    noted("Ctrl"), noted("Shift"), noted("Alt"), noted("Enter"), noted("Space"), noted("Del"), noted("Esc"), noted("Home"), noted("End"),
    noted("PgUp"), noted("PgDn"), noted("Backspace"), noted("Tab"),
)  # fmt: skip
"""Keys that have another name on other keyboards."""


def by_id(action_id: str) -> Action:
    """The action of this id.  Raises KeyError where there is none."""
    return _BY_ID[action_id]


_BY_ID = {action.id: action for action in ACTIONS}


def keys_of(action: Action, changed: Mapping[str, Iterable[str]] | None = None) -> tuple[str, ...]:
    """The keys an action has: those a person gave it (`changed`, by action id), else the declared ones of this system."""
    if changed and action.id in changed:
        return tuple(changed[action.id])
    return action.mac if action.mac and sys.platform == "darwin" else action.keys


_own: dict[str, tuple[str, ...]] = {}


def follow_keys(changed: Mapping[str, Iterable[str]] | None) -> None:
    """Let `key_of` tell a person's own keys (by action id) from now on."""
    _own.clear()
    _own.update({name: tuple(keys) for name, keys in (changed or {}).items()})


def key_of(action_id: str) -> str:
    """The key of a command as a sentence names it, a person's own before the declared one; the command's name where it has none.
    Raises KeyError where there is no such command."""
    action = by_id(action_id)
    keys = keys_of(action, _own)
    return shown(keys[0]) if keys else tr("“{command}”", command=tr(action.text).removesuffix("…"))


def shown(keys: str) -> str:
    """Keys as a reader knows them: "Left" as ←, "G, S" as "G then S"."""
    parts = []
    for stroke in keys.split(", "):
        *modifiers, key = stroke.split("+") if stroke != "+" else ["+"]
        names = [*modifiers, SIGNS.get(key, key)]
        parts.append("+".join(tr(name) if name in NAMED_KEYS else name for name in names))
    return tr(" then ").join(parts)


def shown_keys(keys: Iterable[str]) -> str:
    """All keys of an action, for key help and tables; Return and Enter are one to a reader."""
    return tr("  or  ").join(dict.fromkeys(shown(one) for one in keys))


def hints(changed: Mapping[str, Iterable[str]] | None = None) -> list[tuple[str, str]]:
    """(keys, words) for the status bar: ("W S", "zoom"), ("← →", "event"), ..."""
    made = []
    for words in HINTS:
        firsts = [keys_of(action, changed)[:1] for action in ACTIONS if action.hint == words]
        keys = " ".join(shown(first[0]) for first in firsts if first)
        if keys:
            made.append((keys, tr(words)))
    return made


def key_table() -> str:
    """The table of keys for the README, as Markdown: one row an action that has keys, in the order of the menus."""
    rows = ["| keys | does | menu |", "|---|---|---|"]
    for menu in MENUS:
        for action in ACTIONS:
            if action.menu == menu and action.keys:
                keys = ", ".join(f"`{one}`" for one in dict.fromkeys(shown(key) for key in action.keys))
                rows.append(f"| {keys} | {action.text.removesuffix('…')} | {menu} |")
    return "\n".join(rows) + "\n"


def clashes(changed: Mapping[str, Iterable[str]] | None = None) -> list[tuple[str, str, str]]:
    """(keys, action id, action id) wherever two actions of one scope have the same keys, or one's are the start of the other's."""
    found = []
    taken: list[tuple[str, tuple[str, ...], str]] = []
    for action in ACTIONS:
        for keys in keys_of(action, changed):
            strokes = tuple(keys.split(", "))
            for scope, other, name in taken:
                shorter = min(len(strokes), len(other))
                if scope == action.scope and name != action.id and strokes[:shorter] == other[:shorter]:
                    found.append((keys, name, action.id))
            taken.append((action.scope, strokes, action.id))
    return found
