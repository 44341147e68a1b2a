package dev.moot.engine.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "2001::1",
        "2001:db8::1",
        "64:ff9b::a00:1",
        "2002:a00:1::1"
      })
  void whatIsNotOnThePublicInternetIsNotAsked(String address) throws UnknownHostException {
    assertThat(AllowedAddresses.PUBLIC.allows(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "100.63.0.1",
        "172.32.0.1",
        "192.1.0.1",
        "2606:4700:4700::1111",
        "64:ff9b::101:101",
        "2002:101:101::1"
      })
  void whatIsOnItIs(String address) throws UnknownHostException {
    assertThat(AllowedAddresses.PUBLIC.allows(InetAddress.getByName(address))).isTrue();
  }
}
