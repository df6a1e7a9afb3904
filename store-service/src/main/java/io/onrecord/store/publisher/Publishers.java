package io.onrecord.store.publisher;

import io.onrecord.store.settling.Owners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the owners of publishers of the operator's settings.
@ApplicationScoped
class Publishers {

    private final PublishersConfig publishers;

    Publishers(PublishersConfig publishers) {
        this.publishers = publishers;
    }

    @Produces
    @Singleton
    Owners owners() {
        return new Owners(publishers.owners());
    }
}
