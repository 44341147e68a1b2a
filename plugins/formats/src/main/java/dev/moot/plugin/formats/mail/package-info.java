/**
 * Messages of mail as plain values: headers as people read them, and the words. Only here is their
 * library known.
 */
@NullMarked
package dev.moot.plugin.formats.mail;

import org.jspecify.annotations.NullMarked;
