"""The page in a real browser, at the widths of a phone, a tablet and a desk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarize.writers import Style, writer
from tests.conftest import TEXTS, Run
from tests.writers.chromium import Tab, found, tab
from tests.writers.hostile import documents

WIDTHS = (360, 800, 1400)
SCHEMES = ("light", "dark")
MISSING = "no Chromium on this machine: apt-get install chromium"
FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
# How far the place a link leads to is from the window; 0 where it is in sight.
REACHED = """
(hash) => { location.hash = hash; const box = document.querySelector(":target").getBoundingClientRect();
            return Math.max(0, -box.top, box.bottom - innerHeight); }
"""
# Contrast of each text with what lies behind it (WCAG 2.2, 1.4.3): the lowest ratio and its text.
CONTRAST = """
(() => { const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => parts(color).slice(0, 3).map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (one) => { for (; one; one = one.parentElement) { const color = getComputedStyle(one).backgroundColor;
    if ((parts(color)[3] ?? 1) > 0) return color; } return "rgb(255, 255, 255)"; };
  const ratios = [...document.querySelectorAll("body *")].filter((one) => [...one.childNodes].some((node) =>
      node.nodeType === 3 && node.data.trim()))
    .map((one) => { const pair = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => b - a);
      return [(pair[0] + 0.05) / (pair[1] + 0.05), one.outerHTML.slice(0, 80)]; });
  return ratios.sort((a, b) => a[0] - b[0])[0]; })()
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    path = found()
    if path is None:
        pytest.skip(MISSING)
    with tab(path, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _quiet(browser: Tab) -> Iterator[None]:
    browser.complaints.clear()
    yield
    assert browser.complaints == []


@pytest.fixture
def pages(run: Run, tmp_path: Path) -> list[Path]:
    """A plain page, an explained one of an interview, one of several texts, and a bilingual one of
    hostile texts.
    """
    asked: dict[str, list[object]] = {
        "plain": [TEXTS / "megaupload.txt"],
        "explained": ["--explain", TEXTS / "entretien.txt"],
        "several": ["--explain", TEXTS / "rapport.txt", TEXTS / "courriel.txt"],
    }
    for name, args in asked.items():
        run("-f", "html", "-o", tmp_path / f"{name}.html", *args).check()
    hostile = [result for made in documents()[:20] for result in made if result.translations]
    text = writer("html").render(hostile, Style(bilingual=True, explain=True))
    (tmp_path / "hostile.html").write_text(text, encoding="utf-8")
    return sorted(tmp_path.glob("*.html"))


def test_nothing_sticks_out_and_everything_can_be_read(browser: Tab, pages: list[Path]) -> None:
    assert len(pages) == 4
    for path, width, scheme in itertools.product(pages, WIDTHS, SCHEMES):
        browser.open(path, width, scheme)
        assert browser.run(FITS), (path.name, width)
        contrast: tuple[float, str] = browser.run(CONTRAST)
        ratio, where = contrast
        assert ratio >= 4.5, (path.name, scheme, where)


def test_key_links_lead_to_their_marks_and_back(browser: Tab, pages: list[Path]) -> None:
    for path, width in itertools.product(pages, WIDTHS):
        browser.open(path, width)
        links = browser.run("[...document.querySelectorAll('.key a, .back')].map((a) => a.hash)")
        assert len(links) == 2 * browser.run("document.querySelectorAll('.key > li').length") > 0
        for link in links[:5] + links[-5:]:
            assert browser.run(f"({REACHED})({link!r})") == 0, (path.name, width, link)


def test_the_keyboard_comes_to_the_summary_first(browser: Tab, pages: list[Path]) -> None:
    browser.open(next(path for path in pages if path.stem == "explained"), 800)
    browser.press_tab()
    assert browser.run("document.activeElement.className") == "skip"
    assert browser.run("document.activeElement.getBoundingClientRect().left") >= 0
    browser.press_tab()
    assert browser.run("document.activeElement.hash") == "#k1-1"


def test_the_tint_of_the_next_ones_goes_without_a_script(browser: Tab, pages: list[Path]) -> None:
    browser.open(next(path for path in pages if path.stem == "plain"), 1400)
    tint = "getComputedStyle(document.querySelector('.next')).backgroundColor"
    with_tint = browser.run(tint)
    browser.run("document.querySelector('#tint').click()")
    assert browser.run(tint) == "rgba(0, 0, 0, 0)" != with_tint


def test_summary_and_text_have_one_measure_and_stand_side_by_side(
    browser: Tab, pages: list[Path]
) -> None:
    browser.open(next(path for path in pages if path.stem == "plain"), 1440)
    boxes = (
        "['.summary', '.texts'].map((one) => document.querySelector(one).getBoundingClientRect())"
    )
    left, right = browser.run(f"{boxes}.map((box) => [box.left, box.right, box.top])")
    assert left[1] - left[0] == right[1] - right[0] == 640
    assert left[1] < right[0]
    assert left[2] == right[2]
    assert 1440 - right[1] == pytest.approx(left[0], abs=20), "no empty third"
    browser.run("scrollTo(0, 900)")
    assert browser.run("document.querySelector('.summary').getBoundingClientRect().top") >= 0


def test_what_is_selected_is_the_text_alone(browser: Tab, pages: list[Path]) -> None:
    browser.open(next(path for path in pages if path.stem == "plain"), 800)
    copied = "(one) => { getSelection().selectAllChildren(document.querySelector(one)); return getSelection().toString(); }"
    text = " ".join((TEXTS / "megaupload.txt").read_text(encoding="utf-8").split())
    assert " ".join(browser.run(f"({copied})('#k1-1')").split()) in text
    copy = browser.run(f"({copied})('.text')").split("\n")
    assert [line for line in copy if " ".join(line.split()) not in text] in (
        [],
        ["À côté du texte\u00a0: 11"],
    )


def test_a_page_of_a_megabyte_opens(browser: Tab, run: Run, tmp_path: Path) -> None:
    source, page = tmp_path / "long.txt", tmp_path / "long.html"
    source.write_text(
        (TEXTS / "megaupload.txt").read_text(encoding="utf-8") * 190, encoding="utf-8"
    )
    assert source.stat().st_size > 1_000_000
    run("-f", "html", "-o", page, source).check()
    seconds = browser.open(page, 800)
    assert browser.run(FITS)
    assert seconds < 20, "ten times what it takes: a guard against what grows faster than the text"


def test_no_script_of_two_hundred_hostile_texts_runs_and_nothing_is_asked_for(
    browser: Tab, tmp_path: Path
) -> None:
    page = tmp_path / "hostile.html"
    for number, made in enumerate(documents()[:200]):
        style = Style(explain=True, bilingual=bool(made[0].translations), title=True)
        page.write_text(writer("html").render(made, style), encoding="utf-8")
        browser.open(page, 800)
        asked = browser.run(
            "[document.scripts.length, performance.getEntriesByType('resource').length,"
            " document.querySelectorAll('img, iframe, link, object, embed, form, [onerror], [onfocus]').length]"
        )
        assert asked == [0, 0, 0], number
        assert browser.complaints == [], number  # what the policy stops is told here
