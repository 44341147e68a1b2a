/**
 * Part of link: names that several files write, tags and series. Which are one, how each is
 * spelled, what its address is, and which names no file has on Windows; which claim is meant by a
 * name that is none, and which participant by one in a post.
 */
@NullMarked
package dev.moot.engine.link.name;

import org.jspecify.annotations.NullMarked;
