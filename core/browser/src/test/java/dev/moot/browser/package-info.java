/**
 * Built sites in Chromium: {@link dev.moot.browser.Chromium} gives tests a browser, {@link
 * dev.moot.browser.StaticHost} serves a folder as GitHub Pages does, {@link dev.moot.browser.Crawl}
 * follows every link.
 */
@org.jspecify.annotations.NullMarked
package dev.moot.browser;
