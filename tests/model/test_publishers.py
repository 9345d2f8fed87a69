"""Who published a row of an event table: told by a column or by the row's link."""

from __future__ import annotations

import pytest

from model.publishers import publisher_name, publisher_of, site_of


@pytest.mark.parametrize(
    ("link", "site"),
    [
        ("https://www.reuters.com/world/1", "reuters.com"),
        ("http://User:word@News.Example.org:8080?x=1", "news.example.org"),
        ("BBC Monitoring", "BBC Monitoring"),
        ("unspecified", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_the_site_of_a_link(link: str, site: str) -> None:
    assert site_of(link) == site


def test_a_name_stands_on_one_line_without_marks() -> None:
    assert publisher_name(' <a href="https://afp.com">AFP</a>\n News ') == "AFP News"
    assert publisher_name(" N/A ") == ""


def test_the_column_comes_first_and_what_a_format_makes_is_told_by_the_link() -> None:
    own, made, none = ('{"columns": {"Outlet": "source"}}', '{"columns": {"Made": "source"}}', '{"columns": {"Outlet": "title"}}')
    cells = {"Outlet": "The Gazette", "Link": "https://x.org/1"}
    assert publisher_of(own, cells, "https://x.org/1") == "The Gazette"
    assert publisher_of(own, cells | {"Outlet": ""}, "https://x.org/1") == "", "an empty cell says nothing"
    assert publisher_of(made, cells, "https://x.org/1") == "x.org"
    assert publisher_of(none, cells, "https://x.org/1") == publisher_of("", cells, "https://x.org/1") == ""
