"""Stand-ins for the process that reads articles: a process that is started anew must find them by import."""

from __future__ import annotations

import os
import time
from multiprocessing.connection import Connection
from pathlib import Path

from model.domain import Article
from model.worker import Read, Under, end_with_parent


def answers(connection: Connection) -> None:
    """Reads nothing: the answer is the text.  "boom" ends the process, "once FILE" only where the file is not there yet, "sleep"
    never ends, "slow" takes a while, "long" tells how far it is."""
    end_with_parent()
    connection.send(("ready", None))
    while (articles := connection.recv()) is not None:
        for article in articles:
            _act(connection, article)
            connection.send(("result", Read(article.digest, article.text)))
        connection.send(("done", None))


def _act(connection: Connection, article: Article) -> None:
    word, _, rest = article.text.partition(" ")
    if word == "boom":
        os._exit(3)
    if word == "once" and not Path(rest).exists():
        Path(rest).write_text("here", encoding="utf-8")
        os._exit(4)
    if word == "sleep":
        Path(rest).write_text(str(os.getpid()), encoding="utf-8")
        time.sleep(600)
    if word == "slow":
        time.sleep(0.3)
    if word == "long":
        connection.send(("under", Under(article.path, 0.5)))
        time.sleep(0.5)


def stillborn(_: Connection) -> None:
    """Ends before it can read."""
    os._exit(5)


def broken(connection: Connection) -> None:
    """Cannot read anything."""
    connection.send(("broken", "No language model is installed."))
