/**
 * A site in the browser while it is written. {@link dev.moot.serve.SiteServer} puts together what
 * the other classes are: {@code FileWatch} hears of changes, {@code SiteHandler} answers requests
 * from the site in memory, {@code OpenPages} tells open pages of changes, {@code RequestGuard}
 * turns away whoever is not a browser of this machine on this site.
 */
@NullMarked
package dev.moot.serve;

import org.jspecify.annotations.NullMarked;
