/**
 * What {@code moot new} writes. {@link dev.moot.engine.scaffold.NewSite}, {@link
 * dev.moot.engine.scaffold.NewPlugin} and {@link dev.moot.engine.scaffold.NewFile} are texts that
 * stand as {@link dev.moot.engine.scaffold.Template}s among the resources; {@link
 * dev.moot.engine.scaffold.NewClaim} is a place in a file that is there. Nothing here touches the
 * disk.
 */
@org.jspecify.annotations.NullMarked
package dev.moot.engine.scaffold;
