"""Where the sample lies, and how its files are read."""

import json
import os
import re
import zipfile
from pathlib import Path

# Written by `cargo test --test practice files_for_other_programs` with the same variable.
SAMPLE = Path(os.environ["TENFOLD_EXPORTS"])
DOCS = Path(__file__).parents[2] / "docs" / "exports.md"


def columns_in_docs():
    """The columns of each CSV file with their types, as docs/exports.md has them."""
    files = {}
    for section in re.split(r"^### ", DOCS.read_text(encoding="utf-8"), flags=re.M)[1:]:
        name = section.splitlines()[0].strip()
        rows = re.findall(r"^\| `(\w+)` \| (\w+) \|", section, flags=re.M)
        files[name] = rows
    return files


def statements():
    """The parts of the xAPI export, in their order."""
    with zipfile.ZipFile(SAMPLE / "xapi.zip") as file:
        assert file.testzip() is None
        return [json.loads(file.read(name)) for name in sorted(file.namelist())]


def school():
    """The texts of the OneRoster export by their names."""
    with zipfile.ZipFile(SAMPLE / "oneroster.zip") as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}
