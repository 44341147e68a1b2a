package dev.moot.lsp.show;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import java.nio.file.Path;
import org.eclipse.lsp4j.Location;

/**
 * Places of a site by the addresses that the editor has for its files.
 *
 * @param files the files that are open, which go by the addresses that the editor gave them
 */
public record Located(OpenFiles files) {

  /** The address of the file that the site calls {@code name}. */
  public String uri(SiteView view, String name) {
    Path path = view.path(name);
    return files.at(path).map(OpenFile::uri).orElseGet(() -> Addresses.uri(path));
  }

  /** Where {@code place} is. */
  public Location of(SiteView view, SourceLocation place) {
    return new Location(uri(view, place.file()), Places.of(place, view.lines(place.file())));
  }
}
