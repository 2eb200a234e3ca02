import { withoutForbidden } from '@headframe/shared/common';
import { isLinkTarget, parseRichText, type RichText } from '@headframe/shared/rich-text';
import { Slice } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { setLink } from './editor-commands';
import { documentOf } from './editor-document';
import { richTextOfHtml } from './paste-html';

/** What a clipboard or a drop brings: HTML is cleaned to what can be said here, plain text is read as limited Markdown. */
function carried(data: DataTransfer): { text: string; rich: RichText } {
  const html = data.getData('text/html');
  const text = withoutForbidden(data.getData('text/plain'));
  const rich = html === '' ? [] : richTextOfHtml(html);
  return { text, rich: rich.length > 0 ? rich : parseRichText(text) };
}

function put(view: EditorView, data: DataTransfer): void {
  const { text, rich } = carried(data);
  const address = text.trim();
  if (!view.state.selection.empty && isLinkTarget(address)) {
    setLink(address, address)(view.state, view.dispatch);
  } else if (rich.length > 0) {
    const slice = Slice.maxOpen(documentOf(rich).content);
    view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('uiEvent', 'paste'));
  }
}

/**
 * Takes over what comes from outside, before ProseMirror would ask the browser to read HTML: the page's policy (Trusted
 * Types without any policy) lets nobody do that.
 */
export function pasting(): Plugin {
  let isOwnDrag = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste: (view, event) => {
          event.preventDefault();
          if (event.clipboardData) put(view, event.clipboardData);
          return true;
        },
        dragstart: () => {
          isOwnDrag = true;
          return false;
        },
        dragend: () => {
          isOwnDrag = false;
          return false;
        },
        drop: (view, event) => {
          if (isOwnDrag) return false;
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!event.dataTransfer || !place) return true;
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
          put(view, event.dataTransfer);
          view.focus();
          return true;
        },
      },
    },
  });
}
