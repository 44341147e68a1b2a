/**
 * How a text that holds a thread says who wrote which part of it. What writes such texts and what
 * reads them share this one grammar.
 */
@NullMarked
package dev.moot.api.thread;

import org.jspecify.annotations.NullMarked;
