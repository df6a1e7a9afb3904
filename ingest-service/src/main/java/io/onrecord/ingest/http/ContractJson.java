package io.onrecord.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.events.Json;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// JSON over HTTP is the contract's.
final class ContractJson {

    private ContractJson() {}

    @Produces
    @Singleton
    static ObjectMapper mapper() {
        return Json.MAPPER;
    }
}
