package org.yimatong.hazards.telemetry.gateway;

/**
 * By which a data gateway is known: its account at the identity provider, and the enterprise that account stands for.
 *
 * @param subject stable id of the account
 * @param uscc enterprise by its token
 * @param name by which it signed in when it was first seen
 */
public record GatewayCredential(String subject, String uscc, String name) {}
