/** How a site looks: the files of its theme, its templates, its words, and the scope of a page. */
@NullMarked
package dev.moot.engine.render.theme;

import org.jspecify.annotations.NullMarked;
