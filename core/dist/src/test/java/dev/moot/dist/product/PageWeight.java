package dev.moot.dist.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page costs a reader who has nothing of the site yet: the page and every file of the site
 * that it loads by itself, the fonts of its style sheets included, whether or not all are used.
 *
 * @param files what is asked for, the page first
 */
public record PageWeight(Path page, Set<Path> files) {

  private static final Pattern URL = Pattern.compile("url\\(([^)\"']+)\\)");

  /** The weight of a page that was built. */
  public static PageWeight of(Path page) throws IOException {
    Document html = Jsoup.parse(page);
    Set<Path> files = new TreeSet<>();
    files.add(page.normalize());
    for (Element link : html.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]")) {
      files.add(beside(page, link.attr("href")));
    }
    for (Element script : html.select("script[src], img[src]")) {
      files.add(beside(page, script.attr("src")));
    }
    for (Path style : files.stream().filter(f -> f.toString().endsWith(".css")).toList()) {
      Matcher url = URL.matcher(Files.readString(style));
      while (url.find()) {
        files.add(beside(style, url.group(1)));
      }
    }
    return new PageWeight(page, files);
  }

  private static Path beside(Path file, String href) {
    return file.resolveSibling(href).normalize();
  }

  /** How many requests they take. */
  public int requests() {
    return files.size();
  }

  /** Their bytes as a server sends them: texts zipped, fonts as they are. */
  public long bytes() {
    return files.stream().mapToLong(PageWeight::sent).sum();
  }

  /** The bytes of the files that end so. */
  public long bytesOf(String ending) {
    return files.stream()
        .filter(f -> f.toString().endsWith(ending))
        .mapToLong(PageWeight::sent)
        .sum();
  }

  private static long sent(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (file.toString().endsWith(".woff2")) {
        return bytes.length;
      }
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new BestZip(zipped)) {
        out.write(bytes);
      }
      return zipped.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As small as it gets, as hosts that zip once send it. */
  private static final class BestZip extends GZIPOutputStream {
    BestZip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
