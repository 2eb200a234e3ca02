import { describe, expect, it } from '@jest/globals';
import { serialiseRichText } from '@headframe/shared/rich-text';
import fc from 'fast-check';
import { richTextOfHtml } from './paste-html';

const pasted = (html: string) => serialiseRichText(richTextOfHtml(html));

/** As Word for Windows puts it on the clipboard, shortened in its head only. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-left:0cm'><b><span style='font-size:14.0pt;mso-fareast-language:DE'>Unser Plan<o:p></o:p></span></b></h1>
<p class=MsoNormal><span style='font-family:"Calibri",sans-serif'>Wir &ouml;ffnen <b style='mso-bidi-font-weight:normal'>dreimal</b> die
Woche,<span style='mso-spacerun:yes'>  </span>mit <i>Tee</i>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Montag<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]>Mittwoch<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Zuerst die Heizung</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Dann der <a href="https://stadt.example/tee">Tee</a></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`;

/** As Google Docs puts it there: everything in a bold that is not bold, styles on spans, links in its own. */
const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h2 dir="ltr" style="line-height:1.38"><span
 style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Πώς γίνεται</span></h2><p dir="ltr" style="margin-top:0pt"><span
 style="font-weight:400;">Το </span><span style="font-weight:700;font-style:normal;">βαγόνι</span><span style="font-weight:400;font-style:italic;">
 κινείται</span><span style="font-weight:400;">, δες τον </span><a href="https://www.google.com/url?q=https://map.example/x&amp;sa=D" style="text-decoration:none;"><span
 style="color:#1155cc;font-weight:400;">χάρτη</span></a></p><br /><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span
 style="font-weight:400;">πρώτα</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>μετά</span></p></li></ul></ul></b><br class="Apple-interchange-newline">`;

/** As LibreOffice Writer puts it there. */
const WRITER = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META HTTP-EQUIV="CONTENT-TYPE" CONTENT="text/html; charset=utf-8">
<STYLE TYPE="text/css">P { margin-bottom: 0.25cm }</STYLE></HEAD><BODY LANG="mk-MK" DIR="LTR">
<H3 CLASS="western">Зошто</H3><P ALIGN=LEFT>Автобусот <STRONG>не доаѓа</STRONG><BR>во сабота.</P>
<OL><LI><P>прво</P><LI><P>второ</P><P>и уште нешто</P></OL>
<TABLE><TR><TD><P>А</P></TD><TD>Б</TD></TR></TABLE></BODY></HTML>`;

describe('what is pasted from a word processor', () => {
  it('keeps headings, lists, emphasis and links of Word', () => {
    expect(pasted(WORD)).toBe(
      [
        '## Unser Plan',
        'Wir öffnen **dreimal** die Woche, mit _Tee_.',
        '- Montag\n- Mittwoch',
        '1. Zuerst die Heizung\n2. Dann der [Tee](https://stadt.example/tee)',
      ].join('\n\n'),
    );
  });

  it('keeps those of Google Docs', () => {
    expect(pasted(DOCS)).toBe(
      ['## Πώς γίνεται', 'Το **βαγόνι** _κινείται_, δες τον [χάρτη](https://map.example/x)', '- πρώτα\n- μετά'].join(
        '\n\n',
      ),
    );
  });

  it('keeps those of LibreOffice, which leaves elements open', () => {
    expect(pasted(WRITER)).toBe(
      ['### Зошто', 'Автобусот **не доаѓа**\nво сабота.', '1. прво\n2. второ\n  и уште нешто', 'А', 'Б'].join('\n\n'),
    );
  });

  it.each([
    ['<script>alert(1)</script><p onclick="alert(1)">a</p>', 'a'],
    ['<a href="javascript:alert(1)">a</a> <a href=http://x.example>b</a>', 'a b'],
    ['<img src=x onerror=alert(1)>after', 'after'],
    ['<svg><script>alert(1)</script><text>x</text></svg>y', 'y'],
    ['<p>\u202eevil\u200b\u0000</p>', 'evil'],
    ['<p>5 &lt; 6 &amp; **not bold** &#8364; &#x1F642;', '5 < 6 & \\*\\*not bold\\*\\* € 🙂'],
    ['a<br>b<div>c</div>d', 'a\nb\n\nc\n\nd'],
    ['<p title="a > b">c</p', 'c'],
    ['<!-- never closed <p>a', ''],
    ['<h1>a<br>b</h1>', '## a b'],
  ])('takes from %j only what can be said', (html, text) => {
    expect(pasted(html)).toBe(text);
  });

  it('never throws, whatever is cut up', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: WORD.length }),
        fc.nat({ max: WORD.length }),
        fc.constantFrom(WORD, DOCS, WRITER),
        fc.string(),
        (from, to, html, noise) => {
          const text = pasted(html.slice(from, to) + noise + html.slice(to));
          return typeof text === 'string';
        },
      ),
    );
  });

  it.each(['<b>', '<p>', '<ul><li>', '</b>', '<', '<a href="', '&amp', '<!--', '<td>a', "<p style='mso-list:l0'>x"])(
    'takes its time on %j, but no more',
    (part) => {
      const begun = performance.now();
      pasted(part.repeat(100_000 / part.length));
      expect(performance.now() - begun).toBeLessThan(3000);
    },
  );
});
