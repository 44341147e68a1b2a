/**
 * Pictures that a page is shown with where it is shared, drawn without the classes of the JDK for
 * that: {@link dev.moot.engine.render.picture.SharingPicture} is one, {@link
 * dev.moot.engine.render.picture.SharingPictures} says which there are.
 */
@NullMarked
package dev.moot.engine.render.picture;

import org.jspecify.annotations.NullMarked;
