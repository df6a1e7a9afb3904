package io.onrecord.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.outbound.Destination.Answer;
import io.onrecord.outbound.Destination.Policy;
import io.onrecord.outbound.Destination.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    private static final String PUBLIC = "93.184.216.34";

    private final Map<String, List<String>> known = new HashMap<>();
    private int lookUps;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.8.9.10/",
                "http://127.0.0.1./",
                "http://127.1/",
                "http://127.0.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0177.0.0.01/",
                "http://017700000001/",
                "http://0x7f.0.0.1/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://127.0.0.0x1/",
                "http://00000127.0.0.1/",
                "http://256.0.0.1/",
                "http://1.2.3/",
                "http://0/",
                "http://0.0.0.0/",
                "http://１２７.０.０.１/",
                "http://①②⑦.⓪.⓪.①/",
                "http://127。0。0。1/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://169.254.170.2/",
                "http://100.100.100.200/",
                "http://100.127.255.254/",
                "http://168.63.129.16/",
                "http://192.0.0.192/",
                "http://192.0.2.7/",
                "http://192.88.99.1/",
                "http://198.18.0.1/",
                "http://198.51.100.7/",
                "http://203.0.113.7/",
                "http://224.0.0.1/",
                "http://239.255.255.250/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[fc00::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::a00:1]/",
                "http://[2002:7f00:1::]/",
                "http://[2001:0:7f00:1::]/",
                "http://[2001:db8::1]/",
                "http://[3fff::1]/",
                "http://[100::1]/",
                "http://[5f00::1]/",
                "http://[::1/",
                "http://::1/",
                "http://localhost/",
                "http://LOCALHOST./",
                "http://intranet/",
                "http://public.example@127.0.0.1/",
                "http://public.example:80@127.0.0.1/",
                "http://public.example\\@127.0.0.1/",
                "http://127.0.0.1\\@public.example/",
                "http:\\\\127.0.0.1/",
                "http:///127.0.0.1/",
                "http:/127.0.0.1/",
                "http://%31%32%37.0.0.1/",
                "http://127.0.0.1%2f.public.example/",
                "http://public.example:22/",
                "http://public.example:5432/",
                "http://public.example:0/",
                "http://public.example:65616/",
                "http://public.example:-80/",
                "http://public .example/",
                "http://public.example\r\nX: y/",
                "http://public..example/",
                "http://-/",
                "ftp://public.example/",
                "file:///etc/passwd",
                "gopher://public.example/",
                "jar:http://public.example!/x",
                "data:text/xml,x",
                "//public.example/",
                "public.example",
                "",
            })
    void noFormLeadsAnywhereButToThePublic(String url) {
        known("public.example", PUBLIC);

        assertThat(web().of(url)).isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.64.0.1",
                "::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "3fff:1::1"
            })
    void aNameThatLeadsToAPrivateAddressIsRefused(String address) {
        known("rebound.example", address);
        known("both.example", PUBLIC, address);

        assertThat(web().of("https://rebound.example/"))
                .isEqualTo(new Answer.Refused(Reason.PRIVATE));
        assertThat(web().of("https://both.example/")).isEqualTo(new Answer.Refused(Reason.PRIVATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://public.example/feed https://public.example/feed",
                "HTTP://Public.Example:80/feed http://public.example/feed",
                "https://public.example https://public.example/",
                "https://public.example.:8443?a=b#c https://public.example:8443/?a=b",
                "https://bücher.example/käse https://xn--bcher-kva.example/k%C3%A4se",
                "http://public.example/a|b?c={d}&e=100% http://public.example/a%7Cb?c=%7Bd%7D&e=100%25",
                "http://93.184.216.34/ http://93.184.216.34/",
                "http://[2606:2800:220:1::1]:8080/ http://[2606:2800:220:1::1]:8080/"
            })
    void aPublicAddressIsAllowedInOneForm(String url, String asked) {
        known("public.example", PUBLIC);
        known("xn--bcher-kva.example", PUBLIC);

        assertThat(web().of(url))
                .isInstanceOfSatisfying(
                        Answer.Allowed.class,
                        allowed -> assertThat(allowed.address().url()).hasToString(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "100.128.0.1",
                "172.32.0.1",
                "2606:2800:220:1::1",
                "192.31.196.1"
            })
    void whatTheWholeWorldReachesIsPublic(String address) {
        assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void aNameIsLookedUpOnceAndItsAnswerIsWhatIsConnectedTo() {
        known("public.example", PUBLIC);

        assertThat(web().of("https://public.example/"))
                .isInstanceOfSatisfying(
                        Answer.Allowed.class,
                        allowed -> assertThat(allowed.to().getHostAddress()).isEqualTo(PUBLIC));
        assertThat(lookUps).isEqualTo(1);
    }

    @Test
    void whatNobodyMayAskIsNotLookedUp() {
        web().of("http://public.example:22/");
        web().of("http://user@public.example/");

        assertThat(lookUps).isZero();
    }

    @Test
    void aHostThatTheOperatorNamedIsAllowedWhereverItLeads() {
        known("intranet", "10.0.0.7");
        Destination named =
                new Destination(Policy.WEB, Set.of("Intranet", "127.0.0.1"), this::lookUp);

        assertThat(named.of("http://intranet:9000/feed")).isInstanceOf(Answer.Allowed.class);
        assertThat(named.of("http://127.0.0.1:9/")).isInstanceOf(Answer.Allowed.class);
        assertThat(named.of("http://127.0.0.2/")).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void whatIsSentGoesOverTlsOnAnyPort() {
        Destination sent = new Destination(Policy.TLS_ON_ANY_PORT, Set.of("desk"), this::lookUp);

        assertThat(sent.isForm("https://public.example:9443/hook")).isTrue();
        assertThat(sent.isForm("http://public.example/hook")).isFalse();
        assertThat(sent.isForm("http://desk:9000/hook")).isTrue();
    }

    @Test
    void anUnknownHostIsSaidToBeOne() {
        assertThat(web().of("https://nowhere.example/"))
                .isEqualTo(new Answer.Refused(Reason.UNKNOWN_HOST));
    }

    private Destination web() {
        return new Destination(Policy.WEB, Set.of(), this::lookUp);
    }

    private void known(String name, String... addresses) {
        known.put(name, Arrays.asList(addresses));
    }

    private List<InetAddress> lookUp(String host) throws UnknownHostException {
        lookUps++;
        List<String> addresses = known.get(host);
        if (addresses == null) {
            throw new UnknownHostException(host);
        }
        return addresses.stream().map(InetAddress::ofLiteral).toList();
    }
}
