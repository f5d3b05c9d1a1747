#pragma once
#include <cstdint>
#include <span>
#include <string_view>

/// Inside the room: the registry of cipher suites.
namespace tls {

struct SuiteName
{
    std::uint16_t code;
    std::string_view name;
};

/// Every suite but the signalling values, by code.
std::span<const SuiteName> suiteNames();

} // namespace tls
