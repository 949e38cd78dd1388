# Boost.Mp11 is the one dependency. It comes as a target that is already there (FetchContent, a parent project), as a
# package of its own, or with the whole of Boost.
#
#   tessera_mp11_target    what to link
#   tessera_mp11_package   what an installed tessera asks find_dependency for
macro(tessera_find_mp11)
  if(NOT TARGET Boost::mp11)
    find_package(boost_mp11 CONFIG QUIET)
  endif()
  if(TARGET Boost::mp11)
    set(tessera_mp11_target Boost::mp11)
    set(tessera_mp11_package "boost_mp11 CONFIG")
  else()
    find_package(Boost 1.74 REQUIRED)
    set(tessera_mp11_target Boost::headers)
    set(tessera_mp11_package "Boost 1.74")
  endif()
endmacro()
