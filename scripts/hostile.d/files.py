"""The worst Word files: each asks as much of a reader as 20 MiB can."""
import random
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>{}</Types>')
MOST_PART = 63 * 2**20
# What one element costs the most: parts may hold two and a half million.
ELEMENTS = 2_450_000
ALL = {}


def file(function):
    ALL[function.__name__.replace("_", "-")] = function
    return function


def relationships(entries):
    return f'<Relationships xmlns="{P}">' + "".join(
        f'<Relationship Id="{id}" Type="{type if ":" in type else R + "/" + type}" Target="{target}"{mode}/>'
        for id, type, target, mode in entries) + "</Relationships>"


def root(name, inside):
    return f"<w:{name} {SPACES}>{inside}</w:{name}>"


def padding(count):
    """Bytes that do not compress: they keep the ratio of a file under that of a bomb."""
    return random.Random(count).randbytes(count)


def write(path, body, parts=(), types="", extra=(), raw=None, compress=6, pad=True):
    """A file with a body; `parts` are (relationship type, name, text)."""
    entries = [(f"rId{n}", type, "/" + name, "") for n, (type, name, _) in enumerate(parts, 1)] + list(extra)
    main = raw if raw is not None else root("document", f"<w:body>{body}</w:body>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=compress) as archive:
        def add(name, text):
            data = text.encode() if isinstance(text, str) else text
            if pad:
                # A comment that does not compress lifts the part over the limit of the ratio.
                ratio = len(data) // 180
                if len(data) > 2**20:
                    noise = random.Random(1).randbytes(ratio).hex().encode()
                    for start in range(0, len(noise), 2**20):
                        data += b"<!--" + noise[start:start + 2**20] + b"-->"
            archive.writestr(name, data)
        add("[Content_Types].xml", TYPES.format(types))
        add("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml", "")]))
        add("word/document.xml", main)
        add("word/_rels/document.xml.rels", relationships(entries))
        for name, text in dict((name, text) for _, name, text in parts).items():
            add(name, text)


def fill(piece, most=MOST_PART, elements=ELEMENTS, each=1):
    return piece * min(most // len(piece) - 8, elements // each)


def para(text="x"):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@file
def empty_paragraphs(path):
    write(path, fill("<w:p/>"))


@file
def short_paragraphs(path):
    write(path, fill(para(), each=3))


@file
def unknown_elements(path):
    write(path, fill("<a/>"))


@file
def distinct_names(path):
    write(path, "".join(f"<a{n:x}/>" for n in range(ELEMENTS)))


@file
def distinct_attributes(path):
    tags = (" ".join(f"b{n:x}_{m:x}=''" for m in range(200)) for n in range(20_000))
    write(path, "".join(f"<a {tag}/>" for tag in tags))


@file
def namespaces_in_scope(path):
    opening = "".join(
        f"<a{n} " + " ".join(f'xmlns:p{n}_{m}="u{m}"' for m in range(250)) + ">" for n in range(110))
    closing = "".join(f"</a{n}>" for n in reversed(range(110)))
    write(path, opening + fill("<w:p/>", MOST_PART - len(opening) * 2) + closing)


@file
def many_attributes(path):
    tag = "<w:p " + " ".join(f'a{n}="1"' for n in range(250)) + "/>"
    write(path, fill(tag))


@file
def long_attributes(path):
    write(path, fill(f'<w:p w:x="{"v" * 60_000}"/>'))


@file
def text_of_one_character(path):
    write(path, "<w:p>" + fill("<w:r><w:t>x</w:t></w:r>", each=2) + "</w:p>")


@file
def runs_of_two_looks(path):
    write(path, "<w:p>" + fill(
        "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>", each=6) + "</w:p>")


@file
def long_text(path):
    write(path, fill(para("word " * 200_000)))


@file
def escaped_text(path):
    write(path, fill(para("&amp;" * 100_000)))


@file
def capital_text(path):
    run = f"<w:r><w:rPr><w:caps/></w:rPr><w:t>{'ßﬁi ' * 100_000}</w:t></w:r>"
    write(path, fill(f"<w:p>{run}</w:p>", MOST_PART // 2))


@file
def symbol_text(path):
    run = f'<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>{"P R" * 100_000}</w:t></w:r>'
    write(path, fill(f"<w:p>{run}</w:p>"))


@file
def utf16(path):
    text = root("document", "<w:body>" + fill(para("word"), MOST_PART // 2 - 9000, each=3) + "</w:body>")
    write(path, "", raw=text.encode("utf-16"), pad=False, compress=1)


@file
def deep(path):
    write(path, fill("<w:smartTag>" * 120 + "<w:r/>" + "</w:smartTag>" * 120, each=121).join(("<w:p>", "</w:p>")))


@file
def many_tables(path):
    write(path, f"<w:tbl><w:tr><w:tc>{para()}</w:tc></w:tr></w:tbl>" * 1_999)


@file
def nested_tables(path):
    one = "<w:tbl><w:tr><w:tc>" * 8 + para() * 3000 + "</w:tc></w:tr></w:tbl>" * 8
    write(path, one * 200)


@file
def table_of_many_rows(path):
    row = "<w:tr>" + f"<w:tc>{para('cell')}</w:tc>" * 6 + "</w:tr>"
    write(path, "<w:tbl>" + row * 95_000 + "</w:tbl>")


@file
def table_of_empty_cells(path):
    row = "<w:tr>" + "<w:tc/>" * 990 + "</w:tr>"
    write(path, "<w:tbl>" + fill(row, each=991) + "</w:tbl>")


@file
def table_of_empty_rows(path):
    write(path, "<w:tbl>" + fill("<w:tr/>") + "</w:tbl>")


@file
def table_of_wide_cells(path):
    row = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="250"/></w:tcPr><w:p/></w:tc></w:tr>'
    write(path, "<w:tbl>" + row * 99_000 + "</w:tbl>")


@file
def wide_merges(path):
    row = "<w:tr>" + "<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>" * 900 + "</w:tr>"
    write(path, "<w:tbl>" + fill(row, each=2701) + "</w:tbl>")


@file
def merged_away_text(path):
    row = '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>hidden</w:t></w:r></w:p></w:tc></w:tr>'
    write(path, "<w:tbl>" + row * 99_000 + "</w:tbl>")


@file
def nested_inserted_rows(path):
    text = para("word " * 100_000) * 110
    row = '<w:tbl><w:tr><w:trPr><w:ins w:author="a"/></w:trPr><w:tc>'
    write(path, row * 8 + text + "</w:tc></w:tr></w:tbl>" * 8)


@file
def nested_changes(path):
    text = "<w:r><w:t>" + "word " * 100_000 + "</w:t></w:r>"
    write(path, "<w:p>" + '<w:ins w:author="a">' * 100 + text * 110 + "</w:ins>" * 100 + "</w:p>")


@file
def many_changes(path):
    write(path, "<w:p>" + '<w:del w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del>' * 49_000 + "</w:p>")


@file
def changes_with_long_authors(path):
    write(path, "<w:p>" + fill(f'<w:ins w:author="{"a" * 1200}"><w:r/></w:ins>', each=2, elements=98_000) + "</w:p>")


@file
def property_changes(path):
    write(path, fill(
        '<w:p><w:pPr><w:pPrChange w:author="a" w:id="1"><w:pPr/></w:pPrChange></w:pPr></w:p>', each=4))


@file
def run_property_changes(path):
    write(path, "<w:p>" + fill(
        '<w:r><w:rPr><w:rPrChange w:author="a" w:id="1"/></w:rPr><w:t>x</w:t></w:r>', each=4) + "</w:p>")


@file
def deleted_marks(path):
    write(path, fill('<w:p><w:pPr><w:rPr><w:del w:author="a"/></w:rPr></w:pPr></w:p>', elements=49_000 * 4, each=4))


def comments(count, text):
    return root("comments", "".join(
        f'<w:comment w:id="{n}" w:author="a">{text}</w:comment>' for n in range(count)))


@file
def many_comments(path):
    starts = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(9_900))
    write(path, f"<w:p>{starts}" + "<w:r><w:t>word</w:t></w:r>" * 700_000 + "</w:p>",
          [("comments", "word/comments.xml", comments(9_900, para("say")))])


@file
def comment_ranges(path):
    write(path, "<w:p>" + "".join(
        f'<w:commentRangeStart w:id="{n}"/><w:r><w:t>x</w:t></w:r>' for n in range(800_000)) + "</w:p>")


@file
def comment_threads(path):
    extended = f"<w15:commentsEx {SPACES}>" + "".join(
        f'<w15:commentEx w15:paraId="{n:08X}" w15:paraIdParent="{n - 1 & 0xffff:08X}"/>' for n in range(700_000)
    ) + "</w15:commentsEx>"
    write(path, para(), [
        ("comments", "word/comments.xml", comments(10, para())),
        ("http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "word/ex.xml", extended)])


@file
def many_footnotes(path):
    count = 600_000
    refs = "".join(f'<w:r><w:footnoteReference w:id="{n}"/></w:r>' for n in range(count))
    notes = root("footnotes", "".join(f'<w:footnote w:id="{n}"><w:p/></w:footnote>' for n in range(count)))
    write(path, f"<w:p>{refs}</w:p>", [("footnotes", "word/footnotes.xml", notes)])


@file
def boxes_in_boxes(path):
    open_, close = "<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"
    write(path, fill(open_ * 25 + para() + close * 25, each=103))


@file
def many_boxes(path):
    box = f"<w:r><w:pict><w:txbxContent>{para()}</w:txbxContent></w:pict></w:r>"
    write(path, "<w:p>" + fill(box, each=6) + "</w:p>")


@file
def nested_fields(path):
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "http://example.com/x"</w:instrText></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    write(path, "<w:p>" + fill(begin + separate, each=5) + "<w:r><w:t>x</w:t></w:r></w:p>")


@file
def fields_never_separated(path):
    write(path, "<w:p>" + fill(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE </w:instrText></w:r>', each=4) + "</w:p>")


@file
def field_codes_in_pieces(path):
    write(path, '<w:p><w:r><w:fldChar w:fldCharType="begin"/>' + fill("<w:instrText>HYPERLINK</w:instrText>") +
          '<w:fldChar w:fldCharType="separate"/></w:r></w:p>')


@file
def field_separators(path):
    code = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK ' + "x" * 2_000_000 + "</w:instrText>"
    write(path, code + fill('<w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/>', 40_000_000, each=2)
          + "</w:r></w:p>")


@file
def many_links(path):
    link = '<w:hyperlink r:id="rId1"><w:r><w:t>x</w:t></w:r></w:hyperlink><w:r><w:t>y</w:t></w:r>'
    write(path, "<w:p>" + fill(link, each=5) + "</w:p>",
          extra=[("rId1", "hyperlink", "http://example.com/" + "a" * 60_000, ' TargetMode="External"')])


@file
def nested_check_boxes(path):
    box = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>'
    text = "<w:r><w:t>" + "word " * 100_000 + "</w:t></w:r>"
    write(path, "<w:p>" + box * 55 + text * 110 + "</w:sdtContent></w:sdt>" * 55 + "</w:p>")


@file
def nested_formulas(path):
    text = "<m:r><m:t>" + "x" * 100_000 + "</m:t></m:r>"
    write(path, "<w:p><m:oMath>" + "<m:f><m:num>" * 60 + text * 400 + "</m:num></m:f>" * 60 + "</m:oMath></w:p>")


@file
def doubling_formulas(path):
    write(path, "<w:p><m:oMath>" + "<m:nary><m:sub>" * 60 + "<m:r><m:t>x</m:t></m:r>"
          + "</m:sub></m:nary>" * 60 + "</m:oMath></w:p>", pad=False)


@file
def many_formulas(path):
    write(path, "<w:p>" + fill("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", each=3) + "</w:p>")


@file
def many_styles(path):
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="s{n}"><w:name w:val="n{n}"/><w:basedOn w:val="s{n + 1}"/>'
        '<w:rPr><w:b/></w:rPr></w:style>' for n in range(400_000))
    write(path, para(), [("styles", "word/styles.xml", root("styles", styles))])


@file
def long_style_ids(path):
    ids = [f'{"s" * 240}{n:08d}' for n in range(35)]
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{ids[n]}"><w:basedOn w:val="{ids[n + 1]}"/></w:style>'
        for n in range(34))
    used = f'<w:p><w:pPr><w:pStyle w:val="{ids[0]}"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    levels = "".join(f'<w:lvl w:ilvl="{n}"><w:pStyle w:val="{"s" * 248}"/></w:lvl>' for n in range(9))
    numbering = root("numbering", f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
                     '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    write(path, fill(used), [("styles", "word/styles.xml", root("styles", styles)),
                             ("numbering", "word/numbering.xml", numbering)])


@file
def many_lists(path):
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:numStyleLink w:val="none{n}"/></w:abstractNum>' for n in range(500_000))
    write(path, para(), [("numbering", "word/numbering.xml", root("numbering", lists))])


@file
def many_levels(path):
    level = "".join(f'<w:lvl w:ilvl="{n}"><w:lvlText w:val="%1.%2"/></w:lvl>' for n in range(9))
    lists = "".join(f'<w:abstractNum w:abstractNumId="{n}">{level}</w:abstractNum>' for n in range(110_000))
    write(path, para(), [("numbering", "word/numbering.xml", root("numbering", lists))])


@file
def long_labels(path):
    text = "%1" * 127
    numbering = root("numbering", '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="777"/>'
                     f'<w:numFmt w:val="upperLetter"/><w:lvlText w:val="{text}"/></w:lvl></w:abstractNum>'
                     '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>')
    item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    write(path, fill(item, each=6), [("numbering", "word/numbering.xml", numbering)])


@file
def many_instances_in_use(path):
    count = 150_000
    numbering = root("numbering", "".join(
        f'<w:abstractNum w:abstractNumId="{n}"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
        for n in range(count)) + "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in range(count)))
    write(path, "".join(
        f'<w:p><w:pPr><w:numPr><w:numId w:val="{n}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' for n in range(count)),
        [("numbering", "word/numbering.xml", numbering)])


@file
def long_targets(path):
    target = "a/" * 8_000
    write(path, para(), extra=[(f"r{n}", "image", target + str(n), "") for n in range(3_990)])


@file
def too_many_relationships(path):
    write(path, para(), extra=[(f"r{n}", "image", f"m/{n}", "") for n in range(600_000)])


@file
def many_external_images(path):
    write(path, para(), extra=[
        (f"r{n}", "image", f"http://example.com/{n}/" + "a" * 16_000, ' TargetMode="External"') for n in range(3_900)])


@file
def many_content_types(path):
    write(path, para(), types="".join(
        f'<Override PartName="/word/x{n}.xml" ContentType="application/x{n}"/>' for n in range(700_000)))


@file
def one_part_for_everything(path):
    text = root("document", "<w:body>" + fill("<w:p/>") + "</w:body>")
    kinds = ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"]
    write(path, '<w:p><w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/></w:r></w:p>',
          [(kind, "word/all.xml", text) for kind in kinds])


@file
def many_large_headers(path):
    names = [f"word/header{n}.bin" for n in range(60)]
    references = "".join(f'<w:headerReference w:type="default" r:id="rId{n}"/>' for n in range(1, 61))
    text = root("hdr", fill("<w:p/>", 6_000_000))
    write(path, f"{para()}<w:sectPr>{references}</w:sectPr>", [("header", name, text) for name in names])


@file
def many_properties(path):
    text = "<Properties>" + fill('<property name="a"><v>x</v></property>', each=2) + "</Properties>"
    write(path, para(), pad=False)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES.format(""))
        archive.writestr("_rels/.rels", relationships([
            ("rId1", "officeDocument", "word/document.xml", ""), ("rId2", "custom-properties", "docProps/custom.xml", ""),
            ("rId3", "extended-properties", "docProps/custom.xml", "")]))
        archive.writestr("word/document.xml", root("document", f"<w:body>{para()}</w:body>"))
        noise = random.Random(2).randbytes(120_000).hex()
        archive.writestr("docProps/custom.xml", text + f"<!--{noise}-->")


@file
def notices_without_end(path):
    write(path, fill("<w:altChunk/>"))


@file
def charts_without_end(path):
    write(path, "<w:p><w:r><w:drawing>" + fill("<c:chart/>") + "</w:drawing></w:r></w:p>")


@file
def hidden_text(path):
    write(path, fill("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", each=5))


@file
def sections(path):
    write(path, fill('<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:pPr></w:p>', each=4),
          [("header", "word/header1.xml", root("hdr", para()))])


@file
def check_boxes(path):
    box = ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar>'
           '<w:fldChar w:fldCharType="end"/></w:r>')
    write(path, "<w:p>" + fill(box, each=5) + "</w:p>")


@file
def drop_down_lists(path):
    entries = '<w:listEntry w:val="a"/>' * 100_000
    box = (f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>{entries}</w:ddList></w:ffData></w:fldChar>'
           '<w:fldChar w:fldCharType="end"/></w:r>')
    write(path, "<w:p>" + fill(box, each=100_005) + "</w:p>")


@file
def alternate_content(path):
    choice = "<mc:AlternateContent><mc:Choice Requires='" + "w " * 15_000 + "'/></mc:AlternateContent>"
    write(path, "<w:p>" + fill(choice) + "</w:p>")


@file
def refused_at_the_end(path):
    write(path, fill("<w:p/>") + "&no;")


@file
def attributes_refused_at_the_end(path):
    tag = "<w:p " + " ".join(f"a{n}=''" for n in range(250)) + "/>"
    write(path, fill(tag) + "&no;")


@file
def headers_refused_at_their_ends(path):
    # Each of them short enough to be read again, to tell the place.
    tag = "<w:p " + " ".join(f"a{n}=''" for n in range(250)) + "/>"
    header = root("hdr", tag * (1_000_000 // len(tag)) + "&no;")
    references = "".join(f'<w:headerReference w:type="default" r:id="rId{n}"/>' for n in range(1, 101))
    names = [f"word/header{n}.bin" for n in range(100)]
    write(path, f"{para()}<w:sectPr>{references}</w:sectPr>", [("header", name, header) for name in names])


@file
def undeclared_prefixes(path):
    write(path, "".join(f"<a{n}:x/>" for n in range(900_000)))


@file
def namespaces_of_one_name(path):
    long = "n" * 6_000
    write(path, "".join(f"<q:x xmlns:q='{long}{n}'/>" for n in range(9_900)))


@file
def layout_refused_at_the_end(path):
    write(path, fill("<w:p><w:pPr><w:spacing w:after='0'/></w:pPr></w:p>", each=2) + "&no;")


@file
def rebound_at_the_end(path):
    write(path, fill("<w:p><w:r><w:t/></w:r></w:p>", each=3) + "<x:p xmlns:w='urn:x' xmlns:x='urn:x'/>")


@file
def bomb(path):
    write(path, para(), raw=root("document", "<w:body/>") + "<!--" + "a" * 200_000_000 + "-->", pad=False)


@file
def pictures(path):
    write(path, para(), pad=False)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as archive:
        for number in range(19):
            archive.writestr(f"word/media/{number}.png", padding(2**20 - 20_000 + number))
