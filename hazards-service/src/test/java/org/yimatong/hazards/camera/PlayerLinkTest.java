package org.yimatong.hazards.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayerLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://video.example.cn/play/1?token=a",
                "rtsp://10.1.2.3:554/ch1",
                "rtsps://video.example.cn/1",
                "webrtc://video.example.cn/live/1",
                "HTTPS://video.example.cn/"
            })
    void players_open_these(String link) {
        assertThat(PlayerLink.isGood(link)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example.cn/1",
                "javascript:alert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "https:///no-host",
                "rtsp://admin:12345@10.1.2.3/ch1",
                "video.example.cn/1",
                "https://video example.cn/",
                "//video.example.cn/1",
                "https://video.example.cn/\u202egpj.1",
                "https://vide\u043e.example.cn/1",
                "https://localhost/1",
                "https://127.0.0.1:8443/1",
                "rtsp://[::1]/ch1"
            })
    void neither_scripts_nor_passwords_nor_half_addresses(String link) {
        assertThat(PlayerLink.isGood(link)).isFalse();
    }
}
