/**
 * A conversation as all forums have it: posts of people who answer one another. What reads a forum
 * makes one, and what writes a draft takes it; neither knows the other.
 */
@NullMarked
package dev.moot.plugin.formats.thread;

import org.jspecify.annotations.NullMarked;
