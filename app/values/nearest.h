#pragma once
#include <span>
#include <string_view>

namespace values {

/// The nearest of \p candidates to what was typed: one that it is a part of, or one that few changes lead to;
/// empty when none is near. Letters of either case in ASCII are the same.
std::string_view nearest(std::string_view typed, std::span<const std::string_view> candidates);

} // namespace values
