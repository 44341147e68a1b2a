/**
 * What plugin authors test with. {@link dev.moot.testkit.TestSite} builds a small site around the
 * plugins on the class path, through the class loader that a real site uses; {@link
 * dev.moot.testkit.MarkdownCases} compares Markdown with the HTML it becomes, pair by pair; {@link
 * dev.moot.testkit.PluginConformance} holds what every plugin has to keep.
 */
@NullMarked
package dev.moot.testkit;

import org.jspecify.annotations.NullMarked;
