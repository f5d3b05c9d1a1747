#pragma once
#include "tls/reader.h"
#include "values/stage.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Inside the room: what a message says, gathered within limits.
namespace tls {

class Fields
{
public:
    static constexpr std::size_t kMostItems = 256; ///< of one list
    static constexpr std::size_t kMostText = 512;  ///< octets of one value

    /// A second value of a field that is no list is left out, as are items beyond the limit.
    void add(std::string_view id, std::string_view value);
    void add(std::string_view id, std::uint64_t value);
    /// Part \p where of the message cannot be read.
    void unreadable(std::string_view where);
    /// Notes \p where as unreadable unless all of \p reader was read.
    void expectEnd(const Reader &reader, std::string_view where);

    /// In the order of values::tlsFields().
    values::Params take();

private:
    values::Params m_params;
    std::uint64_t m_omitted = 0;
};

} // namespace tls
