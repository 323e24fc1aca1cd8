"""A language model behind a real server: as a translator, and as one who points at sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from summarize import summarize
from summarize.errors import UsageError
from summarize.translation import Request, choose_engine, translate
from summarize.translation.engines.openai import stripped
from tests.conftest import TEXTS, Run
from tests.translation.conftest import Asked, Serve, Service

FRENCH = "Le maire de Losse, Yves Kerdoncuff, ferme le pont lundi."
ENGLISH = "The mayor of Losse, Yves Kerdoncuff, closes the bridge on Monday."
ARTICLE = TEXTS / "megaupload.txt"


def says(service: Service, *answers: object) -> None:
    """Answer with each of these in turn, the last one again and again."""

    def behave(asked: Asked) -> None:
        content = answers[min(len(service.asked), len(answers)) - 1]
        choice = {"message": {"role": "assistant", "content": content}, "finish_reason": "stop"}
        asked.send(json.dumps({"choices": [choice]}).encode())

    service.behave = behave


def sent(asked: Asked) -> tuple[str, str]:
    messages = json.loads(asked.body)["messages"]
    assert [each["role"] for each in messages] == [
        "system",
        *["user", "assistant"] * 3,
        "user",
    ] or len(messages) == 2
    return messages[0]["content"], messages[-1]["content"]


def translated(service: Service, *texts: str, to: str = "en") -> list[str | None]:
    request = Request(to, "openai", service.url, Path("small:1b"), cache=False)
    engine = choose_engine(request, {"OPENAI_API_KEY": "clef-secrete"})
    return [each.text for each in translate(texts, engine, request)]


def test_what_a_model_is_asked(serve: Serve) -> None:
    service = serve("openai")
    says(service, ENGLISH)
    assert translated(service, FRENCH) == [ENGLISH]
    (asked,) = service.asked
    body = json.loads(asked.body)
    assert asked.target == "/v1/chat/completions"
    assert (body["model"], body["temperature"]) == ("small:1b", 0)
    assert asked.headers["authorization"] == "Bearer clef-secrete"
    system, question = sent(asked)
    assert "into English" in system
    assert "Losse, Kerdoncuff" in question.splitlines()[0]
    assert question.endswith(FRENCH)


def test_the_sentences_before_are_context(serve: Serve) -> None:
    service = serve("openai")
    says(service, ENGLISH)
    translated(service, FRENCH, "Il rouvre mardi à midi, dit la mairie.")
    questions = sorted((sent(asked)[1] for asked in service.asked), key=len)
    assert FRENCH not in questions[-1].rpartition("The sentence:")[2] or len(questions) == 2
    (second,) = [each for each in questions if each.endswith("dit la mairie.")]
    assert FRENCH in second


@pytest.mark.parametrize(
    "said",
    [
        ENGLISH,
        f'"{ENGLISH}"',
        f"Here is the translation:\n\n{ENGLISH}",
        f"Sure! Here's the translation: {ENGLISH}",
        f"{ENGLISH}\n\n(Note: the name was kept.)",
        f"<think>It is about a bridge.</think>\n{ENGLISH}",
        f"**Translation:**\n{ENGLISH}\n\nLet me know if you need more.",
        f"```\n{ENGLISH}\n```",
        f"The sentence: {ENGLISH} [/INST]",
        f"{ENGLISH}<|im_end|>\n<|im_start|>user",
    ],
)
def test_what_models_put_around_an_answer_goes(serve: Serve, said: str) -> None:
    service = serve("openai")
    says(service, said)
    assert translated(service, FRENCH) == [ENGLISH]


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("Note: the port is closed.", "Note : le port ferme."),
        ("“Go”, he said, “now”", "« Partez », dit-il, « tout de suite »"),
        ("He said: “Go”", "Il a dit : « Partez »"),
        ("Sure, the port is closed.", "Certes, le port ferme."),
    ],
)
def test_what_belongs_to_an_answer_stays(answer: str, text: str) -> None:
    assert stripped(answer, text) == answer


@pytest.mark.parametrize(
    "said", ["I'm sorry, but I can't help with that.", "", FRENCH, None, 7, "As an AI, I cannot."]
)
def test_what_is_no_translation_has_failed(serve: Serve, said: object) -> None:
    service = serve("openai")
    says(service, said)
    assert translated(service, FRENCH) == [None]


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (Request("en", "openai"), "no server"),
        (Request("en", "openai", "http://localhost:11434"), "no model"),
        (Request("en", "openai", "https://example.org", Path("m"), offline=True), "--offline"),
    ],
)
def test_what_is_missing_is_said(request_: Request, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        choose_engine(request_, {})


def test_a_server_of_this_machine_is_offline() -> None:
    request = Request("en", "openai", "http://localhost:11434/v1", Path("m"), offline=True)
    assert not choose_engine(request, {}).remote


def pointing(run: Run, service: Service, *args: object, code: int = 0) -> tuple[list[str], str]:
    result = run(
        "--method", "llm", "--llm-endpoint", service.url, "--llm-model", "small", *args, ARTICLE
    ).check(code)  # fmt: skip
    return result.stdout.splitlines(), result.stderr


def sentences() -> list[str]:
    return [one.text for one in summarize(ARTICLE.read_text(encoding="utf-8"), ratio=100).sentences]


def test_a_model_points_and_the_text_speaks(run: Run, serve: Serve) -> None:
    service = serve("openai")
    says(service, "7, 2, 11")
    shown, said = pointing(run, service, "-n", 3)
    every = sentences()
    assert shown == [every[1], every[6], every[10]], "in reading order, word for word"
    assert f"sending the text to {service.url[7:]} (small)" in said
    (asked,) = service.asked
    assert "3 sentences" in sent(asked)[1]
    assert f"7. {every[6]}" in sent(asked)[1]
    found, _ = pointing(run, service, "-n", 3, "-f", "json")
    report = json.loads("\n".join(found))
    assert report["method"] == "llm"
    assert sorted(one["rank"] for one in report["summary"]) == [1, 2, 3]


@pytest.mark.parametrize(
    "said",
    ["1, 2, 3, 4", "999", "0", "", "none", "I choose sentences 1 and 2.", "-1", None, "1, 2, x",
     "99999999999999999999"],
)  # fmt: skip
def test_an_answer_that_is_no_choice_leaves_it_to_auto(
    run: Run, serve: Serve, said: object
) -> None:
    service = serve("openai")
    says(service, said)
    shown, told = pointing(run, service, "-n", 3)
    assert shown == run("-n", 3, ARTICLE).check().stdout.splitlines()
    assert told.count("auto has chosen instead") == 1
    report = json.loads("\n".join(pointing(run, service, "-n", 3, "-f", "json")[0]))
    assert report["method"] == "auto"


def test_a_server_that_fails_leaves_it_to_auto(run: Run, serve: Serve) -> None:
    service = serve("openai")
    service.behave = lambda asked: asked.send(b"{}", 403)
    shown, told = pointing(run, service, "-n", 2)
    assert shown == run("-n", 2, ARTICLE).check().stdout.splitlines()
    assert "HTTP 403" in told
    assert "auto has chosen instead" in told


def test_words_are_a_ceiling_for_a_model_too(run: Run, serve: Serve) -> None:
    service = serve("openai")
    every = sentences()
    says(service, "2, 7")
    size = len(every[1].split()) + len(every[6].split())
    assert pointing(run, service, "-w", size + 20)[0] == [every[1], every[6]]
    assert "auto has chosen" in pointing(run, service, "-w", size - 5)[1]


def test_a_long_text_goes_in_parts(run: Run, serve: Serve, tmp_path: Path) -> None:
    lines = [f"Le port numéro {n} de la côte a fermé ses quais au mois de mai." for n in range(900)]
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(lines), encoding="utf-8")
    service = serve("openai")
    says(service, "3, 1", "500", "890", "500, 3")
    args = ("--method", "llm", "--llm-endpoint", service.url, "--llm-model", "m", "-n", 2)
    shown = run(*args, long).check().stdout.splitlines()
    assert shown == [lines[2], lines[499]]
    assert len(service.asked) == 4
    assert [sent(asked)[1].count("Le port numéro") for asked in service.asked][-1] == 4


def test_a_text_of_a_thousand_pages_is_not_sent(run: Run, serve: Serve, tmp_path: Path) -> None:
    lines = [
        f"Le port numéro {n} de la côte a fermé ses quais au mois de mai." for n in range(9000)
    ]
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(lines), encoding="utf-8")
    service = serve("openai")
    args = ("--method", "llm", "--llm-endpoint", service.url, "--llm-model", "m", "-n", 2)
    result = run(*args, long).check()
    assert "too long" in result.stderr
    assert service.asked == []


def test_who_points_is_named_or_refused(run: Run) -> None:
    assert "--llm-endpoint" in run("--method", "llm", ARTICLE).check(2).stderr
    args = ("--method", "llm", "--llm-endpoint", "https://example.org")
    assert "--llm-model" in run(*args, ARTICLE).check(2).stderr
    refused = run(*args, "--llm-model", "m", "--offline", ARTICLE).check(2)
    assert "--offline" in refused.stderr
    env = {"SUMMARIZE_LLM_ENDPOINT": "http://127.0.0.1:9", "SUMMARIZE_LLM_MODEL": "m"}
    done = run("-n", 1, "--method", "llm", ARTICLE, env=env).check()
    assert "connection refused" in done.stderr
    with pytest.raises(UsageError, match="server"):
        summarize("Le pont ferme lundi.", method="llm")
