"""What macOS and Windows are told of the program and of .hiatus files, as values that the build file hands on."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

TREE = Path(__file__).resolve().parent.parent.parent
IDENTIFIER = "org.hiatus-timeline.hiatus"
FILE_TYPE = f"{IDENTIFIER}.project"


def version() -> str:
    """The program's version, as its project file says."""
    with (TREE / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def macos_properties(file_icon: str) -> dict[str, Any]:
    """The bundle's Info.plist beside what PyInstaller puts there: .hiatus files are ours and opened by us; `file_icon` is the name of
    their icon in the bundle.  Keys as in Apple's Information Property List reference."""
    from model.translation import LANGUAGES

    return {
        "CFBundleDisplayName": "Hiatus",
        "CFBundleShortVersionString": version(),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": FILE_TYPE,
                "UTTypeDescription": "Hiatus project",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeIconFile": file_icon,
                "UTTypeTagSpecification": {"public.filename-extension": ["hiatus"], "public.mime-type": ["application/x-hiatus"]},
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Hiatus project",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": file_icon,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [FILE_TYPE],
            },
            # Articles and folders of them can be dropped on the icon.
            {
                "CFBundleTypeName": "Article or event table",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.plain-text", "public.comma-separated-values-text", "public.folder"],
            },
        ],
    }


def windows_numbers(text: str) -> tuple[int, int, int, int]:
    """A version as the four numbers Windows has.  Raises ValueError for one of more numbers or of letters."""
    numbers = [int(part) for part in text.split(".")]
    if len(numbers) > 4:
        raise ValueError(f"Windows has four numbers for a version, not {text}")
    return (*numbers, *[0] * (4 - len(numbers)))  # type: ignore[return-value]


def windows_version(text: str) -> Any:
    """The version resource of the executable, a value PyInstaller writes into it (on Windows only)."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    told = {
        "CompanyName": "The Hiatus authors",
        "FileDescription": "Hiatus",
        "FileVersion": text,
        "InternalName": "hiatus",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "hiatus.exe",
        "ProductName": "Hiatus",
        "ProductVersion": text,
    }
    english, unicode = 0x0409, 1200
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=windows_numbers(text), prodvers=windows_numbers(text)),
        kids=[
            StringFileInfo([StringTable(f"{english:04x}{unicode:04x}", [StringStruct(name, value) for name, value in told.items()])]),
            VarFileInfo([VarStruct("Translation", [english, unicode])]),
        ],
    )
