"""Documents in containers: office files, books, PDF; and those that mean harm."""

from __future__ import annotations

import io
import zipfile

import pytest

from summarize import InputError, NoSentenceError, read, summarize
from tests.conftest import Run

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}><w:style w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Lgende"><w:name w:val="caption"/></w:style></w:styles>"""
DOCX = f"""<w:document {W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Le lavoir de Sorges</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">Le lavoir rouvre </w:t></w:r><w:del><w:r><w:delText>lundi</w:delText></w:r></w:del>
<w:ins><w:r><w:t>samedi</w:t></w:r></w:ins><w:r><w:t>, dit la mairie.</w:t></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Lgende"/></w:pPr><w:r><w:t>Le lavoir vu du pont en mars.</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Le toit coûte neuf mille euros.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:r><w:t>La commune a payé quarante mille euros.</w:t></w:r></w:p></w:body></w:document>"""
ODT = """<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
<text:h text:outline-level="1">Le lavoir</text:h>
<text:p>Le lavoir rouvre<text:s/>samedi<text:note><text:note-body><text:p>Note de bas de page.</text:p></text:note-body></text:note>, dit la mairie.</text:p>
<text:list><text:list-item><text:p>La commune a payé quarante mille euros.</text:p></text:list-item></text:list>
</office:text></office:body></office:document-content>"""
CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns:dc="d"><metadata><dc:title>Le Lavoir</dc:title></metadata>
<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="un.xhtml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/></spine></package>"""
CHAPTER = """<html><body><h2>Premier chapitre</h2><p>Le lavoir rouvre samedi, dit la mairie.</p>
<p>La commune a payé quarante mille euros.</p></body></html>"""
SENTENCES = ["Le lavoir rouvre samedi, dit la mairie.", "La commune a payé quarante mille euros."]


def packed(**members: str | bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return file.getvalue()


def docx(body: str = DOCX) -> bytes:
    names = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": body,
        "word/styles.xml": STYLES,
    }
    return packed(**names)


def odt(body: str = ODT) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", body)
        archive.writestr("meta.xml", '<m xmlns:dc="d"><dc:title>Sorges</dc:title></m>')
    return file.getvalue()


def epub(**more: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, content in {
            "META-INF/container.xml": CONTAINER,
            "OEBPS/a.opf": PACKAGE,
            "OEBPS/un.xhtml": CHAPTER,
            "OEBPS/nav.xhtml": "<html><body><p>Table des chapitres du livre, à ne pas lire.</p></body></html>",
            **more,
        }.items():
            archive.writestr(name, content)
    return file.getvalue()


def pdf(*pages: str) -> bytes:
    """Return a PDF of pages in Helvetica, a line a line: Latin-1 letters as PDF 1.4 has them."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    kids = []
    for page in pages:
        rows = "".join(f"({line}) Tj 0 -14 Td " for line in page.split("\n"))
        stream = f"BT /F1 11 Tf 60 760 Td {rows}ET"
        number = len(objects) + 1
        kids.append(f"{number} 0 R")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {number + 1} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(stream.encode('cp1252'))}>>stream\n{stream}\nendstream")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(pages)}>>"
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    return (
        out
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF"
        ).encode()
    )


def sentences(data: bytes) -> list[str]:
    return [one.text for one in summarize(read(data), ratio=100).sentences]


@pytest.mark.parametrize("data", [docx(), odt(), epub()], ids=["docx", "odt", "epub"])
def test_the_text_and_nothing_beside_it(data: bytes) -> None:
    assert sentences(data) == SENTENCES


def test_titles() -> None:
    assert read(odt()).title == "Sorges"
    assert read(epub()).title == "Le Lavoir"
    titled = DOCX.replace("Titre1", "Title").replace("heading 1", "Title")
    assert read(docx(titled).replace(b"heading 1", b"heading 1")).title in {
        "",
        "Le lavoir de Sorges",
    }


def test_a_pdf_with_page_numbers_and_a_word_cut() -> None:
    pytest.importorskip("pypdfium2", reason="needs the extra pdf")
    first = "Le lavoir rouvre samedi, dit la mairie, après trois ans de tra-\nvaux et deux reports que nul\n\n- 1 -"
    second = "n’avait prévus.\nLa commune a payé quarante mille euros pour le toit et pour les murs.\n\n- 2 -"
    assert sentences(pdf(first, second)) == [
        "Le lavoir rouvre samedi, dit la mairie, après trois ans de travaux et deux reports que nul n’avait prévus.",
        "La commune a payé quarante mille euros pour le toit et pour les murs.",
    ]


def test_a_pdf_without_text_says_what_to_do() -> None:
    pytest.importorskip("pypdfium2", reason="needs the extra pdf")
    with pytest.raises(InputError, match="ocrmypdf"):
        read(pdf(""))
    with pytest.raises(InputError, match="locked or damaged"):
        read(b"%PDF-1.7\nrien")


def test_without_the_extra_a_pdf_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    with pytest.raises(InputError, match=r"summarize\[pdf\].*pdftotext"):
        read(pdf("Le lavoir rouvre."))


BILLION = (
    """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>"""
)
OUTSIDE = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>"""


@pytest.mark.parametrize(
    "data",
    [
        docx(BILLION),
        odt(OUTSIDE),
        docx("<w:p>" * 100_000),
        docx(f"<a>{'<w:p>' * 5000}{'</w:p>' * 5000}</a>"),
        docx("no XML"),
        docx()[:400],
        epub(**{"META-INF/container.xml": BILLION}),
        epub(**{"META-INF/container.xml": "<container/>"}),
    ],
    ids=["entities", "outside", "open", "deep", "no XML", "cut", "book entities", "no package"],
)
def test_what_means_harm_is_one_line(data: bytes) -> None:
    with pytest.raises(InputError, match=r"damaged|ZIP"):
        read(data)


def test_a_bomb_is_refused_before_it_unpacks() -> None:
    with pytest.raises(InputError, match="64 MB"):
        read(packed(**{"[Content_Types].xml": b"", "word/document.xml": b" " * (65 << 20)}))


def test_a_locked_book_is_named() -> None:
    locks = '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>'
    with pytest.raises(InputError, match="DRM"):
        read(epub(**{"META-INF/encryption.xml": locks}))
    fonts = '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>'
    assert sentences(epub(**{"META-INF/encryption.xml": fonts})) == SENTENCES


def test_the_command_reads_them_from_a_pipe(run: Run) -> None:
    for data in (docx(), odt(), epub()):
        assert run("-r", 100, stdin=data).check().stdout.splitlines() == SENTENCES


TABLE = (
    "num;nom;avis\n1;Le Phare;Le film est superbe. On rit beaucoup.\n2;L’Île;On s’ennuie ferme.\n"
)


def test_a_table_names_its_columns(run: Run) -> None:
    result = run(stdin=TABLE.encode()).check(1)
    assert "--text-key: num, nom, avis" in result.stderr
    assert result.stdout == ""


def test_a_table_with_its_key(run: Run) -> None:
    shown = run("--text-key", "avis", "--id-key", "nom", "-n", 1, stdin=TABLE.encode()).check()
    assert shown.stdout.splitlines()[0].endswith("#Le Phare <==")
    assert "On s’ennuie ferme." in shown.stdout


def test_a_wrong_key_is_one_message(run: Run) -> None:
    lines = b'{"a": "Un."}\n{"a": "Deux."}\n{"a": "Trois."}\n'
    result = run("--text-key", "b", stdin=lines).check(1)
    assert result.stderr.count("\n") == 1
    assert "--text-key: a" in result.stderr
    assert run("--text-key", "a", stdin=lines).check().stdout.count("==>") == 3


def test_an_address_is_no_file(run: Run) -> None:
    assert "curl -s https" in run("https://exemple.org/a").check(1).stderr


def test_a_list_in_a_mail_is_refused_by_the_name_of_its_mail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("summarize.layout.lists._CROWD", 1000)
    mail = "From: a@exemple.fr\nSubject: Liste\nContent-Type: text/html\n\n<html><ul>"
    with pytest.raises(NoSentenceError, match=r"^lettre\.eml: a list, not a text: 1000 pieces"):
        read((mail + "<li>Le port" * 1000).encode(), name="lettre.eml")
