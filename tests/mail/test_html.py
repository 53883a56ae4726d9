"""HTML to text: what a reader sees, marked like plain mail, in linear time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.html import DIVIDER, to_text
from tests.pace import grows_evenly


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>one</p><p>two<br>three</p>", "one\n\ntwo\nthree"),
        ("a <b>b</b>c&nbsp;&amp;&lt;3", "a bc &<3"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a<div>b</div></div>c", "a\nb\nc"),
        ("x<blockquote>q<blockquote>r</blockquote></blockquote>y", "x\n> q\n> > r\ny"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        ("<table><tr><td>Ana</td><td>a@x.example</td></tr><tr><td>Ben<td>b</table>", "Ana\ta@x.example\nBen\tb"),
        ("<table><tr><td><p>Ana</p></td><td><p>a@x.example</p></td></tr></table>c", "Ana\ta@x.example\nc"),
        ("<table><tr><td>a<td>b<tr><td>c<td>d</table>e", "a\tb\nc\td\ne"),
        ("<table><tr><td>one<br>two</td><td>three</td></tr></table>", "one\ntwo\nthree"),
        ("<blockquote><table><tr><td>a</td><td>b</td></tr></table></blockquote>c", "> a\tb\nc"),
        ('<a href="mailto:ana@a.example?subject=x">Ana</a>', "Ana <ana@a.example>"),
        ('<a href="mailto:ana@a.example">ana@a.example</a>', "ana@a.example"),
        ('<a href="https://x.example">x</a>', "x"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ('<div class="x gmail_signature">Ana</div>', "-- \nAna"),
        ('new<div id="divRplyFwdMsg">old</div>', f"new\n{DIVIDER}\nold"),
        ('new<div class="ydp12yahoo_quoted">old</div>', f"new\n{DIVIDER}\nold"),
        ("a<img alt='\U0001f600' src=x><img alt='our logo'>", "a\U0001f600"),
        ("a < b and <3 and <", "a < b and <3 and <"),
        ("<o:p>x</o:p><![if mso]>y<![endif]>", "xy"),
        ("a<title>b</title><style>p{c}</style><script>d</script><!-- e -->f", "af"),
        ("<p title=\"a>b\" style='x'>c</p>", "c"),
        ("", ""),
    ],
)
def test_what_is_shown(html, text):
    assert to_text(html) == text


HIDDEN = [
    '<div style="display:none">yes</div>', '<span style="DISPLAY : NONE !important">yes</span>', "<p hidden>yes</p>", "<!-- yes -->",
    '<div style="visibility: hidden">yes</div>', '<font style="font-size:0">yes</font>', '<p style="color:#fff">yes</p>', "<title>yes</title>",
    '<p style="mso-hide:all">yes</p>', '<div style="max-height:0;overflow:hidden">yes</div>', '<p style="opacity:0">yes</p>', "<noscript>yes</noscript>",
    '<div style="position:absolute;left:-9999px">yes</div>', '<div style="display:none"><b>yes</b><div>yes</div></div>', "<template>yes</template>",
    '<p style="color:white">yes</p>', '<input value="yes">', "<textarea>yes</textarea>", '<div style="display:none">yes', "<script>yes", "<!--yes",
]  # fmt: skip


@pytest.mark.parametrize("html", HIDDEN)
def test_what_is_hidden_never_counts(html):  # C17
    assert to_text("no " + html) == "no"


@pytest.mark.parametrize(
    "style",
    [
        "font-size:0.9em",
        "color:#ffffff;background:#000",
        "width:0.5in",
        "opacity:0.9",
        "background-color:white",
        "line-height:0",
    ],
)
def test_and_what_is_shown_does(style):
    assert to_text(f'<p style="{style}">yes</p>') == "yes"


SHAPES = [
    "<",
    "<!--",
    "<a ",
    '<a b="',
    "<a b='c'",
    "&",
    "&#",
    "<![CDATA[",
    "<script>",
    "</",
    "<?",
    "<div>",
    "<blockquote>",
    "</p>",
    'a="',
    "<td>",
    "<a href=mailto:a@b>",
    "<p style='color:'>",
]


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_text_and_not_faster(shape):
    assert grows_evenly(to_text, (shape * 4_000)[:4_000], (shape * 32_000)[:32_000])


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div hidden>",
                "</div>",
                "<blockquote>",
                "</blockquote>",
                "yes",
                "<",
                ">",
                "<b",
                "&amp;",
                "<!--",
                "-->",
                "<pre>",
                "\n",
                '"',
            ]
        ),
        max_size=30,
    )
)
def test_nothing_breaks_it(pieces):
    assert "\0" not in to_text("".join(pieces))
