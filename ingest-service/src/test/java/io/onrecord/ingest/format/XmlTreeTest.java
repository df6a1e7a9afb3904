package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.fault.Code;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class XmlTreeTest {

    static Stream<Arguments> hostile() {
        String bomb =
                "<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><nitf>&c;</nitf>";
        String file = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf>&x;</nitf>";
        String parameter =
                "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]><nitf/>";
        return Stream.of(
                Arguments.of(bomb, Code.FORBIDDEN_XML),
                Arguments.of(file, Code.FORBIDDEN_XML),
                Arguments.of(parameter, Code.FORBIDDEN_XML),
                Arguments.of("<?xml version='1.0'?><!-- x -->" + file, Code.FORBIDDEN_XML),
                Arguments.of("<nitf>&x;</nitf>", Code.FORBIDDEN_XML),
                Arguments.of("<nitf>".repeat(65) + "</nitf>".repeat(65), Code.TOO_DEEP),
                Arguments.of("<nitf>".repeat(1_000_000), Code.TOO_DEEP),
                Arguments.of("<nitf>" + "<p/>".repeat(100_001) + "</nitf>", Code.TOO_LARGE),
                Arguments.of("<nitf><p></nitf>", Code.MALFORMED_XML),
                Arguments.of("<nitf></nitf><nitf/>", Code.MALFORMED_XML),
                Arguments.of("<nitf a='1' a='2'/>", Code.MALFORMED_XML),
                Arguments.of("<nitf>\u0001</nitf>", Code.MALFORMED_XML),
                Arguments.of("<nitf " + "a".repeat(3_000_000), Code.MALFORMED_XML),
                Arguments.of("<!-- " + "-".repeat(2_000_000), Code.MALFORMED_XML),
                Arguments.of("<?xml version='1.0'?>", Code.MALFORMED_XML));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesHostileXml(String xml, Code code) {
        assertThat(Read.fault(xml).code()).isEqualTo(code);
    }

    @Test
    void passesOverADoctypeThatDeclaresNothing() throws FaultException {
        XmlElement root =
                XmlTree.of(
                        "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\"><nitf>a &amp; b</nitf>");
        assertThat(root.text()).isEqualTo("a & b");
    }

    @Test
    void keepsWordsAndAttributesInTheirPlaces() throws FaultException {
        XmlElement root = XmlTree.of("<a xml:lang='en'>one <b>two</b><![CDATA[ <three>]]></a>");
        assertThat(root.attribute("lang")).isEqualTo("en");
        assertThat(root.rawText()).isEqualTo("one two <three>");
        assertThat(root.textOf("b")).isEqualTo("two");
    }
}
