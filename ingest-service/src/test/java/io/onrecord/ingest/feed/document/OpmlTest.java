package io.onrecord.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.ingest.feed.document.Opml.Outline;
import io.onrecord.ingest.format.FaultException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {

    @Test
    void whatIsWrittenIsReadAgain() throws FaultException {
        List<Outline> feeds =
                List.of(
                        new Outline("https://a.example/?x=1&y=\"2\"", "A & <B>", null, "a.example"),
                        new Outline("https://c.example/", "C", "Coast", null));

        assertThat(read(Opml.write(feeds))).isEqualTo(feeds);
    }

    @Test
    void findsFeedsInFoldersOfAnyDepthAndWithoutATitle() throws FaultException {
        assertThat(
                        read(
                                """
                                <opml version="1.0"><head/><body><outline text="World"><outline title="Coast">
                                <outline text="A" xmlUrl=" https://a.example/ "/></outline></outline>
                                <outline xmlUrl="https://b.example/"/><outline text="empty"/></body></opml>
                                """))
                .containsExactly(
                        new Outline("https://a.example/", "A", "Coast", null),
                        new Outline("https://b.example/", null, null, null));
    }

    @Test
    void whatIsNoXmlIsRefused() {
        assertThatThrownBy(() -> read("<opml>")).isInstanceOf(FaultException.class);
        assertThatThrownBy(() -> read("<!DOCTYPE o [<!ENTITY a 'b'>]><opml>&a;</opml>"))
                .isInstanceOf(FaultException.class);
    }

    private static List<Outline> read(String xml) throws FaultException {
        return Opml.read(xml.getBytes(StandardCharsets.UTF_8), "text/x-opml; charset=utf-8");
    }
}
