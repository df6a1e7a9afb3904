package io.onrecord.cli.stack;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.PortOwner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Whether the ports of a stack are free, asked before anything is started.
final class PortCheck {

    private PortCheck() {}

    /// @throws Refusal naming every port that is in use, by whom, and how to choose another
    static void refuseUsed(Ports ports) {
        List<String> used = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, Integer> port : ports.byOption().entrySet()) {
            if (!isFree(port.getValue())) {
                String owner = PortOwner.of(port.getValue()).map(by -> " by " + by).orElse("");
                used.add("port " + port.getValue() + " is in use" + owner);
                options.add(port.getKey() + " N");
            }
        }
        if (!used.isEmpty()) {
            throw new Refusal(
                    String.join("; ", used),
                    "End that program, or choose another port: " + String.join(" ", options));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
