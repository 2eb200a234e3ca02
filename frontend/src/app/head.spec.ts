import { describe, expect, it } from '@jest/globals';
import { headHtml, pageHead } from './head';
import { pageDataBlock } from './page-data';

describe('what people wrote', () => {
  it('cannot leave a tag of the head', () => {
    const html = headHtml(pageHead({ title: '</title><script>alert(1)</script>', description: '" onload="x' }).meta);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
    expect(html).toContain('content="&quot; onload=&quot;x"');
  });

  it('cannot leave the data block', () => {
    const block = pageDataBlock({
      queries: { queries: [], mutations: [] },
      language: 'en',
      theme: 'auto',
      now: '</script><script>alert(1)</script>',
      status: 200,
    });
    expect(block.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(block.slice(block.indexOf('>') + 1, -'</script>'.length))).toMatchObject({
      now: '</script><script>alert(1)</script>',
    });
  });
});
