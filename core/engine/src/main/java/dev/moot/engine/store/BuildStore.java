package dev.moot.engine.store;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.repeat.KeptFile;
import dev.moot.engine.repeat.UserKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code .moot/build}: what one build leaves for the next, by name, and behind it a code that only
 * this user on this machine can make. A file that came with a repository, is damaged or cut off, or
 * was left by another build of Moot, is as none, and silently: nothing is lost but time.
 *
 * <p>Read when something is first asked for, written by {@link #save}. Of one thread.
 */
public final class BuildStore implements Shelf {

  /** Its path below the site's folder. */
  public static final String PATH = ".moot/build";

  private static final String FORMAT = "moot build 1";
  private static final int CODE = Digest.HEX_LENGTH;
  private static final long LARGEST = 1L << 30;

  private final KeptFile file;
  private final byte[] signing;
  private final byte[] digesting;
  private final String fingerprint;
  private final SortedMap<String, ByteBuffer> values = new TreeMap<>();
  private boolean read;
  private boolean changed;

  /**
   * The store of a site; nothing is read yet.
   *
   * @param site the site's folder
   * @param key 32 bytes that only this user has
   * @param fingerprint which build of Moot and Java this is
   */
  public BuildStore(Path site, byte[] key, String fingerprint) {
    this.file = new KeptFile(site.resolve(PATH));
    this.signing = UserKey.signing(key);
    this.digesting = UserKey.digesting(key);
    this.fingerprint = fingerprint;
  }

  @Override
  public boolean has(String name) {
    read();
    return values.containsKey(name);
  }

  @Override
  public <R extends Record> Optional<R> take(String name, Class<R> type) {
    read();
    return Optional.ofNullable(values.get(name)).flatMap(b -> RecordCodec.decoded(b, type));
  }

  @Override
  public void put(String name, Record value) {
    read();
    values.put(name, ByteBuffer.wrap(RecordCodec.encoded(value)));
    changed = true;
  }

  @Override
  public Optional<byte[]> key() {
    return Optional.of(digesting.clone());
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    try {
      byte[] all = file.read(LARGEST).orElse(new byte[0]);
      int length = all.length - CODE;
      if (length > 0
          && new SipHash(signing)
              .add(all, 0, length)
              .digest()
              .hex()
              .equals(new String(all, length, CODE, StandardCharsets.ISO_8859_1))) {
        decode(new PlainReader(ByteBuffer.wrap(all, 0, length)));
      }
    } catch (RuntimeException e) {
      values.clear(); // it is made anew
    }
  }

  private void decode(PlainReader from) {
    if (!from.nextText().equals(FORMAT) || !from.nextText().equals(fingerprint)) {
      return;
    }
    while (!from.isAtEnd()) {
      values.put(from.nextText(), from.nextSlice());
    }
  }

  /** Writes what is there now in place of what was; where that cannot be, nothing is left. */
  public void save() {
    if (!changed) {
      return;
    }
    List<ByteBuffer> parts = new ArrayList<>();
    PlainWriter head = new PlainWriter();
    head.putText(FORMAT);
    head.putText(fingerprint);
    parts.add(ByteBuffer.wrap(head.bytes()));
    values.forEach(
        (name, value) -> {
          PlainWriter to = new PlainWriter();
          to.putText(name);
          to.putCount(value.remaining());
          parts.add(ByteBuffer.wrap(to.bytes()));
          parts.add(value);
        });
    SipHash code = new SipHash(signing);
    parts.forEach(p -> code.add(p.array(), p.arrayOffset() + p.position(), p.remaining()));
    parts.add(ByteBuffer.wrap(code.digest().hex().getBytes(StandardCharsets.ISO_8859_1)));
    file.write(parts);
  }

  /** Has nothing be left. */
  public void forget() {
    file.forget();
  }
}
