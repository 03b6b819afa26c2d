package org.yimatong.hazards.telemetry.mqtt;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** MQTT 5 byte by byte, for what no library can be made to send. */
final class RawMqtt implements AutoCloseable {

    static final int CONNACK = 0x20;
    static final int DISCONNECT = 0xE0;

    private static final int CONNECT = 0x10;
    private static final int PUBLISH_QOS_1 = 0x32;
    private static final int USER_PASSWORD_CLEAN = 0xC2;
    private static final int TOPIC_ALIAS = 0x23;

    private final Socket socket;
    private final DataInputStream in;

    /** A packet: the first byte of its header, and what follows the length. */
    record Packet(int type, byte[] content) {

        /** Of a DISCONNECT. */
        int reason() {
            return content.length == 0 ? 0 : content[0] & 0xFF;
        }
    }

    RawMqtt(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(10_000);
            in = new DataInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawMqtt connected(int port, String token) {
        var client = new RawMqtt(port);
        client.connect(token);
        var answer = client.read();
        if (answer.type() != CONNACK || answer.content()[1] != 0) {
            throw new AssertionError("Not let in");
        }
        return client;
    }

    void connect(String token) {
        var content = new ByteArrayOutputStream();
        text(content, "MQTT");
        content.write(5);
        content.write(USER_PASSWORD_CLEAN);
        number(content, 0); // it wants to be silent for as long as it likes
        content.write(0);
        text(content, "raw");
        text(content, "any");
        text(content, token);
        send(CONNECT, content.toByteArray());
    }

    /** Publishes with QoS 1 and without waiting. */
    void publish(String topic, int packet, byte[] message) {
        publish(topic, packet, new byte[0], message);
    }

    void publishByAlias(int alias, int packet, byte[] message) {
        publish("", packet, new byte[] {TOPIC_ALIAS, (byte) (alias >> 8), (byte) alias}, message);
    }

    private void publish(String topic, int packet, byte[] properties, byte[] message) {
        var content = new ByteArrayOutputStream();
        text(content, topic);
        number(content, packet);
        content.write(properties.length);
        content.writeBytes(properties);
        content.writeBytes(message);
        send(PUBLISH_QOS_1, content.toByteArray());
    }

    void send(int type, byte[] content) {
        var packet = new ByteArrayOutputStream();
        packet.write(type);
        var length = content.length;
        do {
            packet.write(length > 127 ? length % 128 | 128 : length);
            length /= 128;
        } while (length > 0);
        packet.writeBytes(content);
        try {
            socket.getOutputStream().write(packet.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next packet; fails if the connection is closed without any. */
    Packet read() {
        try {
            var type = in.readUnsignedByte();
            var length = 0;
            for (int shift = 0, next = 128; next > 127; shift += 7) {
                next = in.readUnsignedByte();
                length |= (next & 127) << shift;
            }
            return new Packet(type, in.readNBytes(length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reason of the DISCONNECT, after which the connection has to be closed; acknowledgements may come before. */
    int readReasonOfClosing() {
        var packet = read();
        while (packet.type() != DISCONNECT) {
            packet = read();
        }
        try {
            if (in.read() >= 0) {
                throw new AssertionError("Something came after the DISCONNECT");
            }
        } catch (IOException reset) {
            // closed, too
        }
        return packet.reason();
    }

    private static void text(ByteArrayOutputStream into, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(into, bytes.length);
        into.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream into, int number) {
        into.write(number >> 8);
        into.write(number);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
