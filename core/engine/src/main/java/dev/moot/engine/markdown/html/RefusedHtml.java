package dev.moot.engine.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A piece of raw HTML for which the HTML around it is shown as text.
 *
 * @param text the tag, the attribute or the sign, as a piece of the source
 * @param message what is wrong with it
 * @param hint what to type
 */
public record RefusedHtml(BasedSequence text, String message, String hint) {}
