"""What people call the commands when they do not know their names: the palette finds a command by these words, too.

Of each command some words or phrases, parted by commas; a translation gives those of its own language, which need not be as many.
"""

from __future__ import annotations

from model.translation import noted, tr

OTHER_WORDS = {
    "file.new": noted("create project, empty project, start anew"),
    "file.open": noted("load project, open file"),
    "file.recent": noted("last projects, switch project"),
    "file.save": noted("saved, store, keep, where is my project, location"),
    "file.save_copy": noted("save as, backup, duplicate, copy of the project, archive, share, hand on"),
    "file.add_files": noted("import files, load, insert articles, documents, texts, csv, excel, spreadsheet, json, calendar"),
    "file.add_folder": noted("import folder, directory, load, documents"),
    "file.failures": noted("errors, problems, failed import, missing"),
    "file.tables": noted("csv, spreadsheet, rows, remove table, delete table"),
    "file.read_again": noted("refresh, reload, update"),
    "file.read_all_again": noted("refresh, reload, update, analyze again"),
    "file.article_out": noted("delete article, remove article, exclude"),
    "file.articles_out": noted("restore article, removed articles, put back, trash"),
    "file.export_image": noted("picture, screenshot, save as, png, svg, pdf, poster, publish, share, footnotes"),
    "file.export_data": noted("save as, csv, excel, spreadsheet, json, html, web page, report, markdown, calendar, backup, share, publish"),
    "file.copy_image": noted("clipboard, picture, screenshot, share"),
    "file.print": noted("paper, printer, pdf"),
    "file.close_window": noted("exit"),
    "file.quit": noted("exit, close program, leave"),
    "edit.undo": noted("take back, revert, mistake"),
    "edit.redo": noted("do again, repeat"),
    "edit.history": noted("all changes, undo list, steps, versions, log"),
    "edit.publication": noted("date of the article, when published, dateline"),
    "edit.search": noted("find text, look for, where"),
    "edit.find": noted("find on page, find in text"),
    "edit.clear": noted("reset, show all, deselect, cancel"),
    "edit.cite": noted("quote, quotation, reference, copy source, copy text, bibliography, footnote"),
    "edit.cite_bibtex": noted("bibliography, reference, latex"),
    "edit.cite_csl": noted("bibliography, reference, zotero"),
    "edit.settings": noted(
        "preferences, options, configuration, language, translate, english, german, japanese, "
        "scale, size, bigger, font, zoom of the window, dark mode, colour, color"
    ),
    "edit.keys": noted("keyboard shortcuts, hotkeys, change keys"),
    "edit.event": noted(
        "wrong date, change date, fix date, correct, mistake, rename event, change title, place, "
        "who took part, status, kind"
    ),
    "edit.add": noted("new event, create event, insert event"),
    "edit.add_selected": noted("new event, create event"),
    "edit.came_of": noted("outcome, result, fulfilled, what became of it, happened"),
    "edit.take_back": noted("reset event, restore, original, undo corrections, revert"),
    "review.pick": noted("select several, multiple selection, mark, check"),
    "review.merge": noted("join, combine, duplicate, same event, unite"),
    "review.split": noted("separate, divide, two events"),
    "review.same": noted("duplicate, same event, identical, merge"),
    "review.different": noted("not a duplicate, separate"),
    "edit.this_one": noted("conflict, contradiction, choose"),
    "edit.that_one": noted("conflict, contradiction, choose"),
    "edit.keep_both": noted("conflict, contradiction, both are right"),
    "edit.reopen": noted("conflict, contradiction, undecided"),
    "edit.move_earlier": noted("change date, shift, postpone"),
    "edit.move_later": noted("change date, shift, postpone"),
    "edit.begin_earlier": noted("lengthen, duration, change start"),
    "edit.begin_later": noted("shorten, duration, change start"),
    "edit.end_earlier": noted("shorten, duration, change end"),
    "edit.end_later": noted("lengthen, duration, change end"),
    "review.series_move": noted("assign, group, belongs to, talks"),
    "review.series_new": noted("create series, talks"),
    "review.series_rename": noted("rename talks, change name"),
    "review.series_merge": noted("join series, combine, same talks, duplicate"),
    "view.zoom_in": noted("bigger, magnify, enlarge, nearer"),
    "view.zoom_out": noted("smaller, wider, overview"),
    "view.pan_left": noted("scroll, earlier, move"),
    "view.pan_right": noted("scroll, later, move"),
    "view.fit": noted("whole timeline, overview, show all, everything, reset view"),
    "view.measure": noted("distance, how long between, duration, ruler, days between"),
    "view.fold": noted("compress, skip empty, shorten gaps, hide gaps"),
    "view.pin_card": noted("keep, hold"),
    "view.list": noted("table, rows, undated, all events, screen reader, statistics"),
    "view.findings": noted(
        "overview, gaps, what is odd, what came of it, outcome, does not hold, true or false, conflict, contradiction, where sources differ"
    ),
    "view.as_read": noted("original text, raw, full article, adverts"),
    "view.beside": noted("compare, conflict, contradiction, disagreement, difference, two sources"),
    "view.text_larger": noted("bigger font, font size, enlarge, zoom text"),
    "view.text_smaller": noted("font size, shrink"),
    "view.text_normal": noted("font size, reset"),
    "view.text_width": noted("column, margin, line length"),
    "view.theme_system": noted("colour, color, appearance, automatic"),
    "view.theme_light": noted("bright, white, day, colour, color, appearance"),
    "view.theme_dark": noted("dark mode, night, black, colour, color, appearance"),
    "view.theme_contrast_light": noted("accessibility, colour, color"),
    "view.theme_contrast_dark": noted("accessibility, colour, color, night"),
    "view.next_pane": noted("focus, switch panel, sidebar"),
    "view.previous_pane": noted("focus, switch panel, sidebar"),
    "view.full_screen": noted("whole screen, fullscreen, maximize, presentation, kiosk"),
    "lanes.by_series": noted("group by talks, rows, tracks"),
    "lanes.by_country": noted("group by nation, state, rows"),
    "lanes.by_participant": noted("group by people, rows"),
    "lanes.by_person": noted("group by people, rows"),
    "lanes.by_organization": noted("group by company, ministry, institution"),
    "lanes.by_place": noted("group by location, city, map, where"),
    "lanes.by_article": noted("group by document, file"),
    "lanes.by_source": noted("group by newspaper, publisher, agency"),
    "lanes.by_kind": noted("group by type, category"),
    "lanes.by_status": noted("group by planned, held, cancelled, postponed"),
    "lanes.by_none": noted("ungroup, one lane, single row"),
    "lanes.collapse": noted("hide lane, fold, close"),
    "lanes.collapse_all": noted("hide lanes, fold, close"),
    "lanes.reset": noted("original order, undo lanes"),
    "go.next_event": noted("following, forward"),
    "go.previous_event": noted("before, backward"),
    "go.next_hiatus": noted("gap, silence, pause, break, lapse, interruption, how long, between meetings"),
    "go.previous_hiatus": noted("gap, silence, pause, break, lapse, interruption"),
    "go.first_event": noted("start, beginning, oldest, earliest"),
    "go.last_event": noted("end, newest, latest, today"),
    "go.view_back": noted("go back, return, previous view"),
    "go.view_forward": noted("next view, return"),
    "go.date": noted("jump to, year, month, day, when, calendar, what happened in"),
    "go.reader": noted("read article, source, sentence, text, why, proof, evidence"),
    "go.next_report": noted("other source, another article, next sentence, who says so"),
    "go.previous_report": noted("other source, another article, who says so"),
    "participants.panel": noted("who, people, person, name, organization, country"),
    "participants.details": noted("who is, biography, role, profile, met whom, statistics"),
    "participants.only": noted("solo, isolate, hide others"),
    "participants.edit": noted("rename person, wrong name, correct, change role, nationality, country of"),
    "participants.merge": noted("same person, duplicate, alias, combine, join, spelling"),
    "participants.split": noted("two persons, different person, alias, separate"),
    "filter.open": noted("narrow, show only, hide, unknown"),
    "filter.words": noted("contains, keyword, topic"),
    "filter.time": noted("between, year, month, period, date range, when, from, until"),
    "filter.kinds": noted("type, category"),
    "filter.statuses": noted("planned, plan, announced, cancelled, postponed, suspended, held, resumed"),
    "filter.certain": noted("exact, sure, reliable"),
    "filter.uncertain": noted("vague, unsure, approximate, doubtful, estimated"),
    "filter.clear": noted("show all, everything, reset, remove filter"),
    "review.start": noted("check, go through, verify, proofread, inspect"),
    "review.accept": noted("approve, confirm, right, correct, yes, ok"),
    "review.dismiss": noted("delete, remove, hide, reject, wrong, no, trash"),
    "review.accept_many": noted("approve all, confirm all, bulk"),
    "review.dismiss_many": noted("delete all, remove several, bulk"),
    "review.dismissed": noted("restore, trash, deleted, recover, undelete, bring back, hidden"),
    "review.doubtful_first": noted("conflicts first, disagreements, vague"),
    "help.keys": noted("help, keyboard shortcuts, hotkeys, cheat sheet, manual, how to"),
    "help.tour": noted("help, tour, tutorial, introduction, getting started, guide, welcome"),
    "help.about": noted("version, license, program, info"),
}
"""Action id -> other words for it."""


def other_words(action_id: str) -> tuple[str, ...]:
    """The words and phrases a command is found by besides its name, in the language of the interface; () for none."""
    said = tr(OTHER_WORDS.get(action_id, ""))
    return tuple(part.strip() for part in said.replace("、", ",").split(",")) if said else ()


def meant(letters: str, name: str, others: tuple[str, ...]) -> bool | None:
    """Whether the words typed begin words of one of the other phrases, or of one of these and the name together ("theme night"):
    None where they do not, True where they are whole words.  With words written without spaces between them it is enough that a
    phrase holds what was typed."""
    typed = letters.casefold().split()
    own = _words(name)
    best: bool | None = None
    for phrase in others:
        words = _words(phrase)
        if typed and any(_begins(one, words) for one in typed) and all(_begins(one, words) or _begins(one, own) for one in typed):
            best = best or all(one in words or one in own for one in typed)
    return best


def _words(text: str) -> list[str]:
    return text.casefold().replace("-", " ").split()


def _begins(typed: str, words: list[str]) -> bool:
    return any(word.startswith(typed) or (not word.isascii() and len(typed) > 1 and typed in word) for word in words)
