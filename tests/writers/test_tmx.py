"""TMX: well-formed, and of the structure of the 1.4b DTD, checked element by element."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from summarize.writers import Style, writer
from summarize.writers.safe import one_line
from tests.conftest import TEXTS, Run
from tests.writers.hostile import translated

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# LISA OSCAR, "TMX 1.4b Specification", 2005, section 3: content in order, attributes required,
# attributes allowed.
DTD: dict[str, tuple[str, set[str], set[str]]] = {
    "tmx": ("header body", {"version"}, set()),
    "header": (
        "(note |prop |ude )*",
        {
            "creationtool",
            "creationtoolversion",
            "segtype",
            "o-tmf",
            "adminlang",
            "srclang",
            "datatype",
        },
        {"o-encoding", "creationdate", "creationid", "changedate", "changeid"},
    ),
    "body": ("(tu )*", set(), set()),
    "tu": ("(note |prop )*(tuv )+", set(), {"tuid", "srclang", "segtype", "datatype"}),
    "tuv": ("(note |prop )*seg ", {LANG}, set()),
    "seg": ("", set(), set()),
    "note": ("", set(), {LANG, "o-encoding"}),
    "prop": ("", {"type"}, {LANG, "o-encoding"}),
}
TEXTUAL = {"seg", "note", "prop"}


def check(element: ET.Element) -> None:
    content, required, allowed = DTD[element.tag]
    inside = "".join(f"{child.tag} " for child in element)
    assert re.fullmatch(content.rstrip() + " " if element.tag == "tmx" else content, inside), (
        element.tag,
        inside,
    )
    assert required <= set(element.keys()) <= required | allowed, element.keys()
    if element.tag not in TEXTUAL:
        assert not (element.text or "").strip()
    for child in element:
        assert not (child.tail or "").strip()
        check(child)


def test_hostile_documents_are_well_formed() -> None:
    for made in translated():
        root = ET.fromstring(writer("tmx").render(made, Style()).encode())  # noqa: S314  # our own
        assert root.tag == "tmx"
        assert root.get("version") == "1.4"
        check(root)
        header = root[0]
        assert (header.get("segtype"), header.get("srclang")) == ("sentence", "fr")
        units = root.findall("body/tu")
        pairs = [
            pair
            for one in made
            for pair in zip(one.summary.sentences, one.translations or (), strict=True)
        ]
        for unit, (sentence, fate) in zip(units, pairs, strict=True):
            said = {tuv.get(LANG): tuv.findtext("seg") for tuv in unit.findall("tuv")}
            assert said == {"fr": one_line(sentence.text)} | (
                {"en": one_line(fate.text)} if fate.text else {}
            )


def test_without_a_language_there_is_nothing_to_hold(run: Run) -> None:
    result = run("-f", "tmx", TEXTS / "blog.txt").check(2)
    assert result.stdout == ""
    assert "--to" in result.stderr
    assert result.stderr.count("\n") == 1


def test_the_command_writes_one(run: Run) -> None:
    toy = TEXTS.parent / "tests" / "translation" / "toy"
    done = run("-f", "tmx", "--to", "en", "-e", "local", "--model", toy, TEXTS / "blog.txt")
    assert done.code in (0, 4), (
        done
    )  # the toy knows few words; what it cannot say stands there in French
    check(ET.fromstring(done.stdout))  # noqa: S314  # our own
