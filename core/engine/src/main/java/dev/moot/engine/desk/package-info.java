/**
 * The desk for sources of {@code moot serve}: what of a source's text is quoted and for which
 * claims, what is not, and how a quote is put into a claim file. {@code SourceDesk} stands on the
 * site in memory; all else knows only texts and debates.
 */
@NullMarked
package dev.moot.engine.desk;

import org.jspecify.annotations.NullMarked;
