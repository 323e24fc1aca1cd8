"""What a server, an archive or the environment can do to a translation, and what stays true."""

from __future__ import annotations

import json
import struct
import time
import zipfile
from pathlib import Path

import pytest

from summarize.errors import UsageError
from summarize.translation import Request, choose_engine, translate
from summarize.translation.model import find_model
from tests.conftest import Run
from tests.translation.conftest import Asked, Serve, Service

TEXT = "Le pont de Losse ferme lundi pour une heure."
GOOD = "The bridge in Losse closes on Monday for an hour."


def says(service: Service, text: str) -> None:
    service.behave = lambda asked: asked.send(json.dumps({"translatedText": text}).encode())


def libre(service: Service, run: Run, *args: object, **env: str) -> list[str]:
    result = run(
        "-n", 1, "--to", "en", "-e", "libre", "--endpoint", service.url, *args,
        stdin=TEXT.encode(), env=env,
    )  # fmt: skip
    return [result.check(0 if GOOD in result.stdout else 4).stdout.strip(), result.stderr]


@pytest.mark.parametrize(
    "answer", ["The bridge \ud800 closes", "The \udfff bridge closes on Monday"]
)
def test_half_a_surrogate_costs_neither_french_nor_cache(
    run: Run, serve: Serve, answer: str
) -> None:
    service = serve("libre")
    says(service, answer)
    result = run(
        "-n", 1, "--to", "en", "-e", "libre", "--endpoint", service.url, stdin=TEXT.encode()
    ).check()
    assert "bridge" in result.stdout


def test_a_page_of_tags_takes_no_time() -> None:
    from summarize.translation.engines.google import _flatten

    start = time.process_time()
    for page in ('<div class="t0">' * 65_000, '<div class="t0">' + "<" * 65_000 + "</div>"):
        _flatten(page, "google")
    assert time.process_time() - start < 2


def test_a_password_of_netrc_is_not_sent(run: Run, serve: Serve, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    service = serve("libre")
    says(service, GOOD)
    assert libre(service, run)[0] == GOOD
    assert "authorization" not in service.asked[0].headers


@pytest.mark.parametrize("name", ["http_proxy", "ALL_PROXY", "HTTP_PROXY"])
def test_what_goes_to_this_machine_goes_through_no_proxy(run: Run, serve: Serve, name: str) -> None:
    proxy, service = serve("libre"), serve("libre")
    says(service, GOOD)
    says(proxy, "The proxy has read it all.")
    shown = libre(service, run, "--offline", **{name: proxy.url, "no_proxy": ""})
    assert (shown[0], len(proxy.asked)) == (GOOD, 0)


@pytest.mark.parametrize("seconds", ["inf", "nan", "-1", "0", "1e9"])
def test_a_deadline_is_a_number_of_seconds(run: Run, seconds: str) -> None:
    result = run("--to", "en", "--deadline", seconds, stdin=TEXT.encode()).check(2)
    assert "--deadline" in result.stderr


def _archive(path: Path, damage: str) -> Path:
    metadata = "[" * 100_000 if damage == "deep" else "{}"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in (
            ("m/metadata.json", metadata),
            ("m/model/model.bin", "weights"),
            ("m/sentencepiece.model", "pieces"),
        ):
            archive.writestr(name, text)
    raw = bytearray(path.read_bytes())
    for mark, flags, method in ((b"PK\x03\x04", 6, 8), (b"PK\x01\x02", 8, 10)):
        place = raw.find(mark)
        while place >= 0:
            if damage == "encrypted":
                raw[place + flags] |= 1
            if damage == "method 99":
                raw[place + method : place + method + 2] = struct.pack("<H", 99)
            place = raw.find(mark, place + 4)
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("damage", ["encrypted", "method 99", "deep"])
def test_an_odd_archive_is_no_model(tmp_path: Path, damage: str) -> None:
    with pytest.raises(UsageError):
        find_model(_archive(tmp_path / "odd.argosmodel", damage))


def refusing(service: Service, status: int, body: object) -> None:
    service.behave = lambda asked: asked.send(json.dumps(body).encode(), status)


@pytest.mark.parametrize(
    ("status", "body", "shown"),
    [
        (403, {"error": "Visit the portal to get an API key"}, "HTTP 403: Visit the portal to get"),
        (403, {"error": "Bad: Le pont de Losse ferme"}, "HTTP 403);"),
        (403, {"error": "clef-secrete is no key"}, "HTTP 403);"),
        (403, {"error": "x" * 500}, "HTTP 403);"),
        (403, {"error": "a\nb\x1b[2J"}, "HTTP 403);"),
        (403, ["a", "b"], "HTTP 403);"),
        (400, {"error": {"message": "Unknown pair"}}, "HTTP 400: Unknown pair)"),
        (400, {"detail": "limit reached"}, "HTTP 400: limit reached)"),
    ],
)
def test_a_refusal_says_why_and_what_to_do(
    run: Run, serve: Serve, status: int, body: object, shown: str
) -> None:
    service = serve("libre")
    refusing(service, status, body)
    said = libre(service, run, LIBRE_API_KEY="clef-secrete")[1]
    assert shown in said
    assert ("LIBRE_API_KEY" if status == 403 else "another --engine") in said
    assert "clef-secrete" not in said
    assert "Losse" not in said


def test_references_of_html_are_characters(serve: Serve) -> None:
    service = serve("libre")
    says(service, "It&#39;s the &quot;bridge&quot; &amp; &lt;b&gt; on Monday, for an hour")
    request = Request("en", "libre", service.url, cache=False)
    (found,) = translate([TEXT], choose_engine(request, {}), request)
    assert found.text == 'It\'s the "bridge" & <b> on Monday, for an hour'


WRONG = [
    ("Les prix ont monté de 3,5 % à Losse.", "Prices rose by 35% in Losse.", "a number differs"),
    (
        "Le maire de Losse part pour Londres.",
        "The mayor of Losse left for Leeds.",
        "a name differs",
    ),
    ("Le port de Losse garde cent barils.", "The port of Losse keeps a hundred barils.", "French"),
]


@pytest.mark.parametrize(("french", "answer", "doubt"), WRONG)
def test_doubts_are_told_in_every_way(
    run: Run, serve: Serve, french: str, answer: str, doubt: str
) -> None:
    service = serve("libre")
    says(service, answer)

    def tried(*args: object) -> tuple[str, str]:
        result = run(
            "-n", 1, "--to", "en", "-e", "libre", "--endpoint", service.url, *args,
            stdin=french.encode(),
        ).check()  # fmt: skip
        return result.stdout, result.stderr

    shown, said = tried()
    assert shown.strip() == answer
    assert "1 of 1 translations look doubtful: sentence 1" in said
    assert doubt not in said
    assert doubt in tried("-v")[1]
    assert "doubtful" not in tried("-q")[1]
    doubts = json.loads(tried("-f", "json")[0])["summary"][0]["doubts"]
    assert any(doubt in each for each in doubts)
    assert doubt in tried("-f", "tsv")[0].splitlines()[1]
    assert doubt in tried("-f", "html")[0]


@pytest.mark.parametrize(
    "answer",
    [TEXT, "El puente de Losse cierra el lunes por una hora y ya está para todo.", "x x x"],
)
def test_what_is_no_translation_has_failed_and_is_not_kept(
    run: Run, serve: Serve, answer: str
) -> None:
    service = serve("libre")
    says(service, answer)
    for times in (1, 2):
        assert libre(service, run)[0] == TEXT
        assert len(service.asked) == times


def test_who_gets_the_sentences_is_said_once(run: Run, serve: Serve, tmp_path: Path) -> None:
    service = serve("libre")
    says(service, GOOD)
    for name in "ab":
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    args = ("--to", "en", "-e", "libre", "--endpoint", service.url, "-v")
    first = run(*args, tmp_path / "a", tmp_path / "b").check().stderr
    assert first.count("sending the chosen sentences of each text to 127.0.0.1") == 1
    assert "1 of 1 translations from the cache" in first


def test_the_cache_forgets_what_was_not_used_for_longest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from summarize.translation import cache as kept

    path, today = tmp_path / "c.sqlite3", [20_000]
    monkeypatch.setattr(kept, "KEPT", 2)
    monkeypatch.setattr(kept, "_today", lambda: today[0])
    for key in (b"a", b"b", b"c"):
        today[0] += 1
        cache = kept.Cache(path, lambda _notice: None)
        cache.put(key, "text")
        cache.close()
        today[0] += 1
        cache = kept.Cache(path, lambda _notice: None)
        cache.get(b"a")
        cache.close()
    cache = kept.Cache(path, lambda _notice: None)
    assert [cache.get(key) for key in (b"a", b"b", b"c")] == ["text", None, "text"]
    cache.close()


def test_a_cache_made_before_uses_were_noted_is_read(tmp_path: Path) -> None:
    import sqlite3

    from summarize.translation import cache as kept

    path = tmp_path / "c.sqlite3"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE translation (key BLOB PRIMARY KEY, text TEXT, day INTEGER)")
    database.execute(
        "INSERT INTO translation VALUES (?, 'text', ?)", (b"a", int(time.time() // 86400))
    )
    database.commit()
    database.close()
    cache = kept.Cache(path, lambda _notice: None)
    assert cache.get(b"a") == "text"
    cache.put(b"b", "more")
    assert cache.get(b"b") == "more"
    cache.close()


def test_what_was_doubted_is_kept_and_judged_anew_under_other_rules(
    run: Run, serve: Serve, tmp_path: Path
) -> None:
    import sqlite3

    service = serve("libre")
    says(service, "The bridge in Leeds closes on Monday for an hour.")
    args = ("--to", "en", "-e", "libre", "--endpoint", service.url, "-f", "json")

    def told() -> tuple[str, list[str]]:
        report = json.loads(run(*args, stdin=TEXT.encode()).check().stdout)
        return report["summary"][0]["status"], report["summary"][0].get("doubts", [])

    assert told() == ("translated", ["a name differs"])
    assert told() == ("cached", ["a name differs"])
    database = sqlite3.connect(tmp_path / "cache" / "summarize" / "translations.sqlite3")
    database.execute("UPDATE translation SET doubts = 'something old'")
    database.commit()
    assert told() == ("cached", ["something old"])
    database.execute("UPDATE translation SET rules = 0")
    database.commit()
    database.close()
    assert told() == ("cached", ["a name differs"])
    assert len(service.asked) == 1


def test_microsoft_gets_its_key_its_region_and_no_question_before(serve: Serve) -> None:
    service = serve("microsoft")
    environ = {"MICROSOFT_API_KEY": "clef-secrete", "MICROSOFT_REGION": "westeurope"}
    request = Request("zh-tw", "microsoft", service.url, cache=False)
    service.behave = service.says(["洛斯桥星期一关闭一小时"])
    (found,) = translate([TEXT], choose_engine(request, environ), request)
    assert found.status == "translated"
    (asked,) = service.asked
    assert "from=fr" in asked.target
    assert "to=zh-hant" in asked.target
    assert "Losse" not in asked.target
    assert asked.headers["ocp-apim-subscription-key"] == "clef-secrete"
    assert asked.headers["ocp-apim-subscription-region"] == "westeurope"


def _unused(asked: Asked) -> None:
    raise AssertionError(asked)


def test_the_library_translates_a_summary(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import summarize

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    service = serve("libre")
    says(service, GOOD.replace("Losse", "Leeds"))
    summary = summarize.summarize(TEXT)
    found = summarize.translate(summary, "en", engine="libre", endpoint=service.url)
    (one,) = found.sentences
    assert (one.text, one.status, one.doubts) == (TEXT, "translated", ("a name differs",))
    assert one.translation == GOOD.replace("Losse", "Leeds")
    service.behave = _unused
    again = summarize.translate(summary, "en", engine="libre", endpoint=service.url)
    assert again.sentences[0].status == "cached"
    with pytest.raises(UsageError):
        summarize.translate(summary, "en", engine="google", offline=True)
