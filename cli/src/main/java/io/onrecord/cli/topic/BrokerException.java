package io.onrecord.cli.topic;

/// A broker did not do what it was asked.
public final class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
