/** What pages of the server itself say, in the language of the site. */
@NullMarked
package dev.moot.serve.words;

import org.jspecify.annotations.NullMarked;
