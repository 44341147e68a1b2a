package dev.moot.engine.repeat;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code .moot/last-build}: fields one after the other, and behind them a code that only this user
 * on this machine can make. A file that came with a repository, is damaged, or is of another format
 * is as none.
 */
public final class LastBuildFile {

  /** Its path below the site's folder. */
  public static final String PATH = ".moot/last-build";

  private static final String FORMAT = "moot last build 3";
  private static final int CODE = Digest.HEX_LENGTH;
  private static final long LARGEST = 8L << 20;

  private final KeptFile file;
  private final UserKey key;

  public LastBuildFile(Path site, UserKey key) {
    this.file = new KeptFile(site.resolve(PATH));
    this.key = key;
  }

  /** What was kept; empty if there is nothing that can be relied on. */
  public Optional<LastBuild> read() {
    try {
      Optional<byte[]> secret = key.read();
      byte[] all = file.read(LARGEST).orElse(new byte[0]);
      if (secret.isEmpty() || all.length < CODE) {
        return Optional.empty();
      }
      byte[] body = Arrays.copyOf(all, all.length - CODE);
      byte[] code = Arrays.copyOfRange(all, all.length - CODE, all.length);
      return Arrays.equals(code, code(secret.get(), body))
          ? Optional.of(decoded(body))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // it is made anew
    }
  }

  /** Keeps {@code build}, or nothing where that is not possible. */
  public void write(LastBuild build) {
    try {
      Optional<byte[]> secret = key.readOrMake();
      if (secret.isEmpty()) {
        return;
      }
      byte[] body = encoded(build);
      byte[] all = Arrays.copyOf(body, body.length + CODE);
      System.arraycopy(code(secret.get(), body), 0, all, body.length, CODE);
      file.write(all);
      Optional<LastBuild> kept = read();
      if (kept.isEmpty() || !Arrays.equals(encoded(kept.get()), body)) {
        forget();
      }
    } catch (IOException e) {
      forget(); // the next build is an ordinary one
    }
  }

  /** Keeps nothing. */
  public void forget() {
    file.forget();
  }

  private static byte[] code(byte[] secret, byte[] body) {
    return new SipHash(UserKey.signing(secret))
        .add(body)
        .digest()
        .hex()
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] encoded(LastBuild build) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      put(out, FORMAT);
      put(out, build.asked());
      put(out, build.state().site().toString());
      put(out, build.state().folders());
      put(out, build.state().output().toString());
      put(out, build.state().staging().toString());
      out.writeInt(build.state().others().size());
      for (SiteState.Outside other : build.state().others()) {
        put(out, other.root().toString());
        put(out, other.parts());
      }
      out.writeLong(build.start());
      put(out, build.inputs());
      put(out, build.commit());
      put(out, build.outputs());
      out.writeLong(build.from());
      out.writeLong(build.until());
      out.writeInt(build.code());
      put(out, build.out());
      put(out, build.err());
    }
    return bytes.toByteArray();
  }

  private static LastBuild decoded(byte[] body) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      if (!text(in).equals(FORMAT)) {
        throw new IOException("another format");
      }
      List<String> asked = texts(in);
      Path site = Path.of(text(in));
      List<String> folders = texts(in);
      Path output = Path.of(text(in));
      Path staging = Path.of(text(in));
      List<SiteState.Outside> others = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        others.add(new SiteState.Outside(Path.of(text(in)), texts(in)));
      }
      return new LastBuild(
          asked,
          new SiteState(site, folders, output, staging, others),
          in.readLong(),
          text(in),
          text(in),
          text(in),
          in.readLong(),
          in.readLong(),
          in.readInt(),
          text(in),
          text(in));
    }
  }

  private static void put(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void put(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      put(out, text);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("cut off");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }
}
