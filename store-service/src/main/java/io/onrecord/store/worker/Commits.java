package io.onrecord.store.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells of commits within this process, at once. Other instances find the rows at their next poll.
@ApplicationScoped
public class Commits {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// @param listener returns at once
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void happened() {
        listeners.forEach(Runnable::run);
    }
}
