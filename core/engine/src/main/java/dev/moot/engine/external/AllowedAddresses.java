package dev.moot.engine.external;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which machines may be asked. Links are written by whoever sends in a post, so that without a rule
 * they would make the machine that checks them knock at its own doors.
 */
@FunctionalInterface
public interface AllowedAddresses {

  /** Every machine. */
  AllowedAddresses ANYWHERE = address -> true;

  /** Machines on the public internet: those of the special-purpose registries of IANA are not. */
  AllowedAddresses PUBLIC = AllowedAddresses::isPublic;

  boolean allows(InetAddress address);

  private static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes);
  }

  private static boolean isPublicV4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !carrier && !protocols && !benchmarks && !examples;
  }

  /** Global unicast only; an address that wraps one of version 4 is what it wraps. */
  private static boolean isPublicV6(byte[] bytes) {
    int prefix = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (prefix == 0x2002) {
      return isPublicWrapped(bytes, 2);
    }
    boolean translated = prefix == 0x0064 && bytes[2] == (byte) 0xFF && bytes[3] == (byte) 0x9B;
    if (translated) {
      return isPublicWrapped(bytes, 12);
    }
    boolean special = prefix == 0x2001 && (bytes[2] & 0xFE) == 0; // Teredo and its neighbours
    boolean examples = prefix == 0x2001 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8;
    return (bytes[0] & 0xE0) == 0x20 && !special && !examples;
  }

  private static boolean isPublicWrapped(byte[] bytes, int from) {
    try {
      InetAddress wrapped = InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
      return wrapped instanceof Inet4Address && isPublic(wrapped);
    } catch (UnknownHostException e) {
      return false; // four bytes always are an address
    }
  }
}
