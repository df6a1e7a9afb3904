package io.onrecord.store.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// What every JSON answer has: the fields that were asked for and no others, and an entity tag, by
/// which a caller that has it already is told so in a 304.
public class Answers {

    private static final int TAG_BYTES = 12;

    private final ObjectMapper mapper;

    public Answers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!isRead(request) || !isJson(response)) {
            return;
        }
        byte[] body = bytes(request, response.getEntity());
        String tag = tag(body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, response.getMediaType());
        }
    }

    private byte[] bytes(ContainerRequestContext request, Object entity)
            throws JsonProcessingException {
        Fields fields =
                Fields.of(
                        Choice.several(
                                "fields",
                                request.getUriInfo().getQueryParameters().getFirst("fields")));
        if (fields.isAll()) {
            return mapper.writeValueAsBytes(entity);
        }
        return mapper.writeValueAsBytes(fields.ofAnswer(mapper.<JsonNode>valueToTree(entity)));
    }

    private static boolean isRead(ContainerRequestContext request) {
        String method = request.getMethod();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean isJson(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getEntity() != null
                && !(response.getEntity() instanceof byte[])
                && type != null
                && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.getSubtype().endsWith("+json"));
    }

    /// Weak: the same answer may be sent compressed or not.
    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static boolean isKnown(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
