package io.onrecord.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ShipmentTest {

    private final Shipment shipment = new Shipment();

    @Test
    void jsonTravelsWithJsonAndWithWhatCannotBeSent() {
        shipment.add(json(10));

        assertThat(shipment.fits(json(10))).isTrue();
        assertThat(shipment.fits(new Piece.Bad("a:2", "TOO_LARGE", "it is"))).isTrue();
        assertThat(shipment.fits(page("https://quay.example/a"))).isFalse();
        assertThat(shipment.fits(new Piece.Body("a", new byte[1], null))).isFalse();
    }

    @Test
    void aPageDoesNotTravelBesideItsLaterForm() {
        shipment.add(page("https://quay.example/a"));

        assertThat(shipment.fits(page("https://quay.example/b"))).isTrue();
        assertThat(shipment.fits(page("https://quay.example/a"))).isFalse();
    }

    @Test
    void aShipmentHasABound() {
        shipment.add(json(3 << 20));

        assertThat(shipment.fits(json(2 << 20))).isFalse();
    }

    private static Piece json(int size) {
        return new Piece.Json("a:1", new byte[size]);
    }

    private static Piece page(String url) {
        return new Piece.Page("a", new byte[10], "text/html", URI.create(url));
    }
}
